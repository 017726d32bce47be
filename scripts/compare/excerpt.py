"""Two versions of a text, shortened to where they differ."""

from __future__ import annotations

from itertools import takewhile

CONTEXT = 40
"""Characters shown before and after what differs."""


def excerpts(old: str, new: str) -> tuple[str, str]:
    """Return both texts without what they share at the beginning and at the end, save some context; “…” marks what is left out."""
    before = _shared(old, new)
    after = _shared(old[before:][::-1], new[before:][::-1])
    begin, end = max(0, before - CONTEXT), max(0, after - CONTEXT)
    return _cut(old, begin, end), _cut(new, begin, end)


def _shared(one: str, other: str) -> int:
    """Return how many characters the beginnings of two texts share."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(text: str, begin: int, end: int) -> str:
    """Return `text` without its first `begin` and last `end` characters, where “…” would be shorter."""
    head = "…" + text[begin:] if begin > 1 else text
    return head[:-end] + "…" if end > 1 else head
