"""What a build has made and has yet to publish, and where an editor finds what a file of it was made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from scripts.package.verify.site import BuiltSite
from scripts.stage.facts import Facts


class Book(Protocol):
    """What the step that makes the books says of each: its file name, and its pages if it is a PDF."""

    @property
    def file(self) -> str: ...  # noqa: D102

    @property
    def language(self) -> str: ...  # noqa: D102

    @property
    def kind(self) -> str: ...  # noqa: D102

    @property
    def pages(self) -> int: ...  # noqa: D102


@dataclass(frozen=True)
class Made:
    """A build before it is published: `root` is the repository, `folder` becomes dist/. `books` is None where the build leaves them out."""

    root: Path
    facts: Facts
    staged: Path
    folder: Path
    books: Sequence[Book] | None
    bundle: Path

    @cached_property
    def site(self) -> BuiltSite:
        """The website."""
        return BuiltSite(self.folder / "site")

    def source(self, name: str) -> Path:
        """Return the file that an editor changes to change the file `name` of the website, else where that lies in the edition."""
        default, *others = self.facts.languages.values()
        language = next((other for other in others if name.startswith(other.address_prefix)), default)
        page = Path("docs", language.code, name.removeprefix(language.address_prefix)).with_suffix(".md")
        source = page if name.endswith(".html") else Path("docs", name)
        return source if (self.root / source).exists() else Path("site", name)
