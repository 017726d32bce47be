"""The staged Markdown of one language, as the trees are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class StagedPage:
    """One staged page: its path below the language without .md, title, Markdown, and the line on which that begins.

    `record` is the id of the record whose own page it is, else empty; `file` is how messages name it.
    """

    path: str
    title: str
    body: str
    first_line: int
    record: str
    file: Path

    def line_of(self, needle: str) -> int:
        """Return the line of the file that first has `needle`; 0 where none has."""
        for number, line in enumerate(self.body.splitlines(), start=self.first_line):
            if needle and needle in line:
                return number
        return 0


def read_pages(staged: Path, language: str) -> dict[str, StagedPage]:
    """Return every staged page of a language by its path, in the order of paths."""
    pages = {}
    for file in sorted((staged / language).rglob("*.md")):
        path = file.relative_to(staged / language).with_suffix("").as_posix()
        _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
        meta = yaml.load(front, Loader=yaml.CSafeLoader)
        shown = Path("build/docs") / language / f"{path}.md"
        pages[path] = StagedPage(path, str(meta["title"]), body, front.count("\n") + 3, str(meta.get("record", "")), shown)
    return pages
