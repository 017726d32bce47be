"""Problems as an editor reads them: file by file, with the words that are wrong marked in their line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from scripts.load.problems import Problem

WIDTH = 100
"""Columns of a line that are shown; a longer line is cut around the words that are wrong."""
_QUOTED = re.compile(r"“([^“”]+)”")
_HOW_TO_EXCEPT = (
    "What each rule is for: docs/en/about/rules.md, docs/ja/about/rules.md. An exception is written beside the text, with its reason:\n"
    "<!-- except RULE: reason --> in a section of a page, # except RULE: reason above a field or record."
)


def report(problems: Iterable[Problem], root: Path, how_to_except: str = _HOW_TO_EXCEPT) -> str:
    """Return one block for each file below `root`: each problem with its rule, and below it the line with the wrong words marked.

    `how_to_except` follows them where there are rules, which may be wrong.
    """
    found = sorted(problems)
    blocks = ["\n".join(_block(file, list(inside), root)) for file, inside in groupby(found, key=lambda problem: problem.file)]
    if any(problem.rule for problem in found):
        blocks.append(how_to_except)
    return "\n\n".join(blocks)


def concerns(problem: Problem, file: Path, languages: Iterable[str]) -> bool:
    """True where a problem is one of `file`, or of the same page in another language."""
    return problem.file == file or (_page(problem.file, languages) is not None and _page(problem.file, languages) == _page(file, languages))


def _page(file: Path, languages: Iterable[str]) -> tuple[str, ...] | None:
    """The path of a page below its language; None for any other file."""
    parts = file.parts
    return parts[2:] if len(parts) > 2 and parts[0] == "docs" and parts[1] in set(languages) else None


def _block(file: Path, problems: list[Problem], root: Path) -> Iterator[str]:
    lines = _lines(root / file)
    for problem in problems:
        yield f"{problem} [{problem.rule}]" if problem.rule else str(problem)
        if 0 < problem.line <= len(lines):
            yield from _marked(lines[problem.line - 1], problem.message)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []


def _marked(line: str, message: str) -> Iterator[str]:
    """The line, and below it a mark under the first words that the message quotes from it."""
    place = next(((line.index(words), len(words)) for words in _QUOTED.findall(message) if words in line), None)
    if place is None:
        return
    start, length = place
    first = max(0, start - WIDTH // 2) if len(line) > WIDTH else 0
    shown = line[first : first + WIDTH]
    before = shown[: start - first]
    yield f"    {'…' if first else ''}{shown}"
    yield f"    {' ' * (_columns(before) + bool(first))}{'^' * _columns(line[start : start + length])}"


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for each character of full width."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text if not unicodedata.combining(character))
