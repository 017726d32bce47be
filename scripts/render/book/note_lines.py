"""Where in a paragraph its notes are: Typst misplaces those that a line too many takes to the next page.

When the last line of a paragraph has no room, Typst takes the line before it to the next page too, lest a line be alone; a note of that
line, which is set by then, stays behind. Such a paragraph may have a line alone instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.render.book.tables import width_of
from scripts.render.tree.elements import Element, has_class

_LAST_LINE = range(4, 190)
"""Half-width characters after a mark in the line before the last one, or in that before it: a line has some ninety."""


def notes_before_last_line(paragraph: Element) -> bool:
    """True where a mark of a note is about a line before the end."""
    after = 0
    for piece in reversed(list(_pieces(paragraph))):
        if piece is None and after in _LAST_LINE:
            return True
        after += width_of(piece or "")
    return False


def _pieces(element: Element) -> Iterator[str | None]:
    """The texts in an element in order, and None for each mark of a note."""
    yield element.text or ""
    for child in element:
        if has_class(child, "note"):
            yield None
        elif isinstance(child.tag, str):
            yield from _pieces(child)
        yield child.tail or ""
