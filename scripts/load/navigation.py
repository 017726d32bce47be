"""The navigation of mkdocs.yml, read once for the check, the site and the books: titled sections and pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from scripts.load.problems import InputError, Problem
from scripts.load.yaml_file import FieldPath, YamlFile

FILE = Path("mkdocs.yml")
_FORM = "write “- page.md” or “- title: [page.md, …]”"


class NavigationEntry(BaseModel):
    """A page (`page`: its path below a language, without .md), or a section with `entries`.

    `title` is the name of a title in the `navigation` words of docs/languages; a page without one goes by its own title. `line` is
    where mkdocs.yml has the entry.
    """

    title: str = ""
    page: str = ""
    entries: list[NavigationEntry] = []
    line: int = 0

    def pages(self) -> Iterator[NavigationEntry]:
        """Yield the entry itself where it is a page, else every page below it, in order."""
        if self.page:
            yield self
        for entry in self.entries:
            yield from entry.pages()

    def titled(self) -> Iterator[NavigationEntry]:
        """Yield the entry itself where it has a title, and every entry below it that has one."""
        if self.title:
            yield self
        for entry in self.entries:
            yield from entry.titled()


def load_navigation(root: Path) -> list[NavigationEntry]:
    """Return the entries of `nav:`. Raises InputError where mkdocs.yml is not YAML or its navigation has another form."""
    file = YamlFile(root / FILE, FILE)
    problems: list[Problem] = []
    nav = file.data.get("nav") if isinstance(file.data, dict) else None
    entries = _entries(nav, ("nav",), file, problems)
    if problems:
        raise InputError(problems)
    return entries


def _entries(nav: Any, path: FieldPath, file: YamlFile, problems: list[Problem]) -> list[NavigationEntry]:
    if not isinstance(nav, list):
        problems.append(Problem(FILE, file.line(path), "nav", "is not a list of pages", _FORM))
        return []
    return [entry for index, item in enumerate(nav) if (entry := _entry(item, (*path, index), file, problems))]


def _entry(item: Any, path: FieldPath, file: YamlFile, problems: list[Problem]) -> NavigationEntry | None:
    line = file.line(path)
    if isinstance(item, str):
        return NavigationEntry(page=item.removesuffix(".md"), line=line)
    if not isinstance(item, dict) or len(item) != 1:
        problems.append(Problem(FILE, line, "nav", "is neither a page nor a title with its pages", _FORM))
        return None
    ((title, inside),) = item.items()
    if isinstance(inside, str):
        return NavigationEntry(title=title, page=inside.removesuffix(".md"), line=line)
    return NavigationEntry(title=title, entries=_entries(inside, (*path, title), file, problems), line=line)
