"""Exceptions from a rule, written beside the text they are for, with the reason: what is right although a rule objects.

In a page, on a line of its own: <!-- except same-dates: the Japanese gives the era year only --> holds for the section it is in.
In a YAML file, on a line above a field or record: # except same-dates: … holds for what follows it at the same indentation or deeper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.load.page import Page

_IN_MARKDOWN = re.compile(r"^<!-- except (?P<rule>[a-z-]+): *(?P<reason>.*?) *-->$")
_IN_YAML = re.compile(r"^(?P<indent> *)# except (?P<rule>[a-z-]+): *(?P<reason>.*)$")


@dataclass(frozen=True)
class Except:
    """An exception: the rule it is from, its reason, its own line, and the first and last line it holds for."""

    file: Path
    line: int
    rule: str
    reason: str
    first: int
    last: int

    def covers(self, rule: str, file: Path, line: int) -> bool:
        """True where the exception is from `rule` and holds for a line of a file."""
        return self.rule == rule and self.file == file and self.first <= line <= self.last


def exceptions_in_page(page: Page) -> Iterator[Except]:
    """Yield the exceptions of a page; each holds for the section it is in, or for what is above the first heading."""
    starts = [1, *(section.line for section in page.sections), page.first_line + len(page.all_lines)]
    for line in page.all_lines:
        if found := _IN_MARKDOWN.match(line.text):
            first = max(start for start in starts if start <= line.number)
            last = min(start for start in starts if start > line.number) - 1
            yield Except(page.file, line.number, found["rule"], found["reason"], first, last)


def exceptions_in_yaml(file: Path, root: Path) -> Iterator[Except]:
    """Yield the exceptions of a YAML file, given relative to `root`; each holds for the entry or field below it."""
    lines = (root / file).read_text(encoding="utf-8").splitlines()
    for index, text in enumerate(lines):
        if found := _IN_YAML.match(text):
            indent = len(found["indent"])
            first = next((number for number in range(index + 1, len(lines)) if not lines[number].lstrip().startswith("#")), index)
            last = first
            while last + 1 < len(lines) and (not lines[last + 1].strip() or _indent(lines[last + 1]) > indent):
                last += 1
            yield Except(file, index + 1, found["rule"], found["reason"], first + 1, last + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
