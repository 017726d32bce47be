"""Addresses that have moved (docs/redirects.yaml): what was once published leads on to where it is now."""

from __future__ import annotations

from pathlib import Path

from scripts.load.models.base import Strict, Text
from scripts.load.models.field import described
from scripts.load.models.patterned import Patterned
from scripts.load.places import Place
from scripts.load.problems import InputError, Problem
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "redirects.yaml"


class PageAddress(Patterned):
    """A page below a language, without .md, and after `#` a section or entry of it: the same in every language."""

    pattern = r"[a-z0-9-]+(/[a-z0-9-]+)*(#[a-z0-9-]+)?"
    message = "is not an address in the guide"
    hint = "write the path of a page below docs/<language>, without .md, and the id of a section after #: history/index#jaxa"

    @property
    def page(self) -> str:
        """The path of the page."""
        return self.partition("#")[0]

    @property
    def anchor(self) -> str:
        """The id on the page, or an empty string for the whole page."""
        return self.partition("#")[2]


class Redirect(Strict):
    """Where a page or section that is gone can be found now."""

    old: PageAddress = described("以前のアドレス。", "The address that was published.")
    new: PageAddress = described("現在のアドレス。", "The address that takes its place.")
    reason: Text = described("移した理由。", "Why it has moved.")


class Redirects(Strict):
    """All redirects."""

    redirects: list[Redirect]


def load_redirects(root: Path) -> tuple[list[Redirect], Place | None]:
    """Read the redirects of the guide below `root`, none where it has no such file; return them and their place. Raises InputError."""
    if not (root / FILE).exists():
        return [], None
    file = YamlFile(root / FILE, FILE)
    if not isinstance(file.data, dict) or "redirects" not in file.data:
        raise InputError([Problem(FILE, 1, "redirects", "is missing", "begin the file with “redirects:”, and a list below it")])
    return validated(file.data, Redirects, file).redirects, Place.of(file)
