"""The edition: which day the guide is as of, its version, and where its living form is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import AnyHttpUrl, ValidationError

from scripts.load.edtf_date import EdtfDate
from scripts.load.explain import explain
from scripts.load.models.base import Bilingual, Strict, Text
from scripts.load.problems import InputError, Problem
from scripts.load.yaml_lines import YamlFile

FILE = Path("docs") / "data" / "edition.yaml"


class Edition(Strict):
    """One edition of the guide (docs/data/edition.yaml). `date` divides what has happened from what is planned."""

    title: Bilingual
    description: Bilingual
    version: Text
    date: date
    editors: Bilingual
    site_url: AnyHttpUrl
    licence: Text
    licence_url: AnyHttpUrl

    @property
    def day(self) -> EdtfDate:
        """The date, as languages write it."""
        return EdtfDate(self.date.isoformat())


def load_edition(root: Path) -> Edition:
    """Read the edition of the guide at `root`. Raises InputError with everything that is missing or wrong in it."""
    if not (root / FILE).exists():
        raise InputError([Problem(FILE, 0, "", "is missing", "add it; CONTRIBUTING.md shows what it holds")])
    file = YamlFile(root / FILE, FILE)
    try:
        return Edition.model_validate(file.data)
    except ValidationError as error:
        raise InputError(explain(error, Edition, file, ())) from error
