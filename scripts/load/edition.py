"""The edition: which day the guide is as of, its version, and where its living form is (docs/data/edition.yaml)."""

from __future__ import annotations

from pathlib import Path

from pydantic import AnyHttpUrl

from scripts.load.models.base import Day, Label, Plain, Strict, Text
from scripts.load.models.field import described
from scripts.load.models.patterned import Id
from scripts.load.places import Place
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "data" / "edition.yaml"


class Edition(Strict):
    """One edition of the guide. `date` divides what has happened from what is planned."""

    slug: Id = described("ファイル名の初めの語。", "The word that the names of published files begin with.")
    title: Label = described("題名。", "The title.")
    description: Plain = described("一文の説明。", "What the guide is, in one sentence.")
    version: Text = described("版の番号。", "The version.")
    date: Day = described("いつ現在の内容か。", "The day that the guide is as of.")
    editors: Label = described("編集者。", "The editors.")
    site_url: AnyHttpUrl = described("ウェブサイトの所在。", "The address of the website.")
    licence: Text = described("利用条件の名称。", "The name of the license.")
    licence_url: AnyHttpUrl = described("利用条件の所在。", "The address of the license.")


def load_edition(root: Path) -> tuple[Edition, Place]:
    """Read the edition of the guide below `root`; return it and its place. Raises InputError."""
    file = YamlFile(root / FILE, FILE)
    return validated(file.data, Edition, file), Place.of(file)
