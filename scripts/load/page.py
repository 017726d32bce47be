"""A prose page as it is typed under docs/ja or docs/en."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<title>.*?)(?:\s*\{#(?P<id>[^}\s]+)[^}]*\})?\s*$")
_REMARK = re.compile(r"^<!-- except [^>]*-->$")
_FENCE = re.compile(r"^\s*(```|~~~)")


@dataclass(frozen=True)
class Heading:
    """A heading. `line` counts from 1 in the file; `id` is None where it has none."""

    level: int
    title: str
    id: str | None
    line: int


@dataclass(frozen=True)
class Section(Heading):
    """A heading and the text below it, up to the next heading."""

    text: str


@dataclass(frozen=True)
class Line:
    """A line of a page, with its number in the file. `heading` is set where it is one.

    `is_code` is True inside a fence, `is_remark` for an exception from a rule, which is for editors alone (scripts/load/exceptions.py).
    """

    number: int
    text: str
    heading: Heading | None = None
    is_code: bool = False
    is_remark: bool = False


@dataclass(frozen=True)
class Page:
    """A page. `path` is its place below docs/<language>, without .md, as "history/index".

    `meta` is its front matter, and `meta_lines` the line of each field of that.
    """

    path: str
    language: str
    file: Path
    meta: dict[str, str] = field(compare=False)
    meta_lines: dict[str, int] = field(compare=False)
    body: str = field(compare=False)
    first_line: int = 1

    @property
    def title(self) -> str:
        """The title in the front matter."""
        return self.meta.get("title", "")

    @cached_property
    def all_lines(self) -> list[Line]:
        """Every line of the body."""
        found = []
        fenced = False
        for number, text in enumerate(self.body.splitlines(), start=self.first_line):
            if _FENCE.match(text):
                fenced = not fenced
                found.append(Line(number, text, is_code=True))
            elif fenced:
                found.append(Line(number, text, is_code=True))
            elif _REMARK.match(text):
                found.append(Line(number, text, is_remark=True))
            else:
                heading = _HEADING.match(text)
                found.append(
                    Line(number, text, Heading(len(heading["marks"]), heading["title"], heading["id"], number) if heading else None)
                )
        return found

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield the lines of prose with their number in the file; fenced code and remarks are left out."""
        return ((line.number, line.text) for line in self.all_lines if not line.is_code and not line.is_remark)

    @cached_property
    def sections(self) -> list[Section]:
        """The sections in their order; text before the first heading belongs to none."""
        gathered: list[tuple[Heading, list[str]]] = []
        for line in self.all_lines:
            if line.heading:
                gathered.append((line.heading, []))
            elif gathered and not line.is_code and not line.is_remark:
                gathered[-1][1].append(line.text)
        return [Section(head.level, head.title, head.id, head.line, "\n".join(lines)) for head, lines in gathered]
