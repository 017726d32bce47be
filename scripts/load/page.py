"""A prose page as it is under docs/<language>."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from scripts.load.models import LANGUAGES
from scripts.load.problems import InputError, Problem

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?)\n---\n", re.DOTALL)
_HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<title>.*?)(?:\s*\{#(?P<id>[^}\s]+)[^}]*\})?\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")


@dataclass(frozen=True)
class Section:
    """A heading and the text below it, up to the next heading. `line` counts from 1 in the file; `id` is None where it has none."""

    level: int
    title: str
    id: str | None
    line: int
    text: str


@dataclass(frozen=True)
class Page:
    """A page. `path` is its place below docs/<language>, without .md, as "history/index"."""

    path: str
    language: str
    file: Path
    meta: dict[str, str] = field(compare=False)
    body: str = field(compare=False)
    first_line: int = 1

    @property
    def title(self) -> str:
        """The title in the front matter."""
        return str(self.meta.get("title", ""))

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield the lines of prose with their number in the file; fenced code is left out."""
        fenced = False
        for number, line in enumerate(self.body.splitlines(), start=self.first_line):
            if _FENCE.match(line):
                fenced = not fenced
            elif not fenced:
                yield number, line

    def sections(self) -> list[Section]:
        """Return the sections in their order; text before the first heading belongs to none."""
        found: list[Section] = []
        gathered: list[str] = []
        head: tuple[re.Match[str], int] | None = None
        for number, line in [*self.lines(), (0, "# end")]:
            heading = _HEADING.match(line)
            if not heading:
                gathered.append(line)
                continue
            if head:
                match, at = head
                found.append(Section(len(match["marks"]), match["title"], match["id"], at, "\n".join(gathered)))
            gathered, head = [], (heading, number)
        return found


def load_pages(root: Path) -> dict[str, dict[str, Page]]:
    """Read every page of every language under docs/ below `root`. Raises InputError with every front matter that cannot be read."""
    problems: list[Problem] = []
    pages: dict[str, dict[str, Page]] = {language: {} for language in LANGUAGES}
    for language in LANGUAGES:
        folder = root / "docs" / language
        for path in sorted(folder.rglob("*.md")):
            try:
                page = _load_page(path, path.relative_to(folder).with_suffix("").as_posix(), language, root)
                pages[language][page.path] = page
            except InputError as error:
                problems += error.problems
    if problems:
        raise InputError(problems)
    return pages


def _load_page(path: Path, name: str, language: str, root: Path) -> Page:
    shown = path.relative_to(root)
    text = path.read_text(encoding="utf-8")
    found = _FRONT_MATTER.match(text)
    if not found:
        hint = "begin the file with ---, title: and description: lines, and ---"
        raise InputError([Problem(shown, 1, "", "has no front matter", hint)])
    try:
        meta = yaml.safe_load(found["yaml"]) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise InputError(
            [Problem(shown, line, "front matter", f"is not valid YAML: {error.problem}", "quote texts that hold “: ”")]
        ) from error
    return Page(name, language, shown, meta, text[found.end() :], text[: found.end()].count("\n") + 1)
