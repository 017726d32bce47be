"""All texts of one language as one string, in which an expression is looked for once instead of in each of thousands of texts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scripts.load.texts import Text

_BETWEEN = "\n\n"


@dataclass(frozen=True)
class Found:
    """What an expression found in a text: `start` and `end` count from the beginning of the text; `match` has the groups."""

    text: Text
    match: re.Match[str]
    start: int
    end: int

    @property
    def typed(self) -> str:
        """The words that were found, as they are typed."""
        return self.text.text[self.start : self.end]

    def around(self, margin: int) -> tuple[str, str]:
        """Return up to `margin` characters before and after what was found, on the same line."""
        before = self.text.text[: self.start].rpartition("\n")[2]
        after = self.text.text[self.end :].partition("\n")[0]
        return before[max(len(before) - margin, 0) :], after[:margin]


class Corpus:
    """Texts as they are set (Text.setting), to be searched together. Expressions do not look across a line break."""

    def __init__(self, texts: Iterable[Text]) -> None:
        self._texts = list(texts)
        self._starts: list[int] = []
        position = 0
        for text in self._texts:
            self._starts.append(position)
            position += len(text.setting) + len(_BETWEEN)
        self._whole = _BETWEEN.join(text.setting for text in self._texts)

    def words(self, pattern: re.Pattern[str]) -> set[str]:
        """Return everything that `pattern` finds, each once and without its place."""
        return set(pattern.findall(self._whole))

    def find(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        """Yield everything that `pattern` finds in one of the texts."""
        for match in pattern.finditer(self._whole):
            index = bisect_right(self._starts, match.start()) - 1
            text, first = self._texts[index], self._starts[index]
            if match.end() - first <= len(text.setting):
                yield Found(text, match, match.start() - first, match.end() - first)
