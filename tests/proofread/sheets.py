"""The texts of the guide as a tool reads them: a file for each file of the guide, in which every line knows where it is from."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.check.resolved import resolved
from scripts.load.guide import Guide
from scripts.load.notation import EMBED
from scripts.load.problems import Problem
from scripts.load.texts import Text

FOLDER = Path("build") / "proofread"
_NO_TEXT = re.compile(rf"{EMBED.pattern}|<!--.*?-->|<[!/a-z][^<>]*>|\{{[#.][^{{}}]*\}}|(?<=\])\([^()\s]*\)", re.MULTILINE)
"""Embedded views, remarks, tags, ids and the targets of links."""


@dataclass(frozen=True)
class Line:
    """A line of a text in words, and the line of the file on which it is typed."""

    text: Text
    number: int
    words: str

    def problem(self, message: str, hint: str) -> Problem:
        """Return a problem with it."""
        return replace(self.text.problem(message, hint), line=self.number)


class Sheets:
    """Texts below the folder of a tool, where nothing of another time remains."""

    def __init__(self, guide: Guide, texts: Iterable[Text], tool: str) -> None:
        """Write the files, each line as a paragraph of its own."""
        self.folder = guide.root / FOLDER / tool
        self._lines: dict[Path, list[Line]] = defaultdict(list)
        for line in _Lines(guide).of(texts):
            self._lines[self.folder / f"{line.text.file}.md"].append(line)
        shutil.rmtree(self.folder, ignore_errors=True)
        for path, lines in self._lines.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(f"{line.words}\n\n" for line in lines), encoding="utf-8")

    def line(self, path: Path, number: int) -> Line:
        """Return what stands on a line of a written file, from 1."""
        return self._lines[path][(number - 1) // 2]


class _Lines:
    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._typed: dict[Path, list[str]] = {}

    def of(self, texts: Iterable[Text]) -> Iterator[Line]:
        """Yield the lines of texts that have words."""
        for text in texts:
            words = _NO_TEXT.sub("", resolved(text.text, self._guide.languages[text.language], self._guide.records).text)
            number = text.line
            for typed, line in zip(text.text.split("\n"), words.split("\n"), strict=True):
                number = self._line_of(typed, text.file, number)
                if line.strip():
                    yield Line(text, number, line.strip())

    def _line_of(self, typed: str, file: Path, first: int) -> int:
        """The line from `first` on that has what is typed; `first` where quotation marks of YAML have changed it."""
        if file not in self._typed:
            self._typed[file] = (self._guide.root / file).read_text(encoding="utf-8").splitlines()
        lines = self._typed[file]
        return next((number for number in range(first, len(lines) + 1) if typed.strip() and typed in lines[number - 1]), first)
