"""The marks of footnotes, in the order in which readers expect the numbers that stand side by side."""

from __future__ import annotations

import re

_GROUP = re.compile(r"(?:\[\^[^\]]+\])+")
_MARK = re.compile(r"\[\^[^\]]+\]")


def ascending(body: str) -> str:
    """Return `body` with marks that stand side by side ordered by their numbers, which they have by where they come first: 1 3, not 3 1."""
    numbers: dict[str, int] = {}

    def order(group: re.Match[str]) -> str:
        marks = sorted(_MARK.findall(group[0]), key=lambda mark: numbers.get(mark, len(numbers)))
        for mark in marks:
            numbers.setdefault(mark, len(numbers))
        return "".join(marks)

    return _GROUP.sub(order, body)
