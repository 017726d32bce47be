"""How wide the columns of a table are: as much as their text needs, shared out where that is more than a line holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import east_asian_width

from scripts.render.tree.elements import Element, text_of

LINE = 112
"""Half-width characters that a line of a table holds."""
_UNBROKEN = re.compile(r"[!-,.-~\u00a1-\u2e7f]+")
_MARGINS = 3
"""Half-width characters that the space between columns takes."""
_KEPT_TOGETHER = 8
"""Half-width characters of Japanese that a column holds at least."""


@dataclass(frozen=True)
class Column:
    """The text of a column: in half-width characters, its longest unbreakable word, its longest cell, and all cells together."""

    least: int
    most: int
    total: int


def columns(table: Element) -> list[Column]:
    """Return the columns of a table."""
    rows = [[text_of(cell) for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
    count = max(map(len, rows), default=0)
    return [_column([row[place] for row in rows if place < len(row)]) for place in range(count)]


def _column(cells: list[str]) -> Column:
    words = [width_of(word) for cell in cells for word in _UNBROKEN.findall(cell)]
    return Column(
        least=max([min(_KEPT_TOGETHER, max(map(width_of, cells))), *words]) + _MARGINS,
        most=max(map(width_of, cells)) + _MARGINS,
        total=sum(map(width_of, cells)),
    )


def widths(found: list[Column]) -> str:
    """Return Typst's code for the widths of columns, as shares of the line."""
    spare = LINE - sum(column.least for column in found)
    if sum(column.most for column in found) <= LINE or spare <= 0:
        shares = [float(max(column.most if spare > 0 else column.least, 4)) for column in found]
    else:
        weights = [(column.total * (column.most > column.least)) ** 0.75 for column in found]
        whole = sum(weights) or 1
        shares = [column.least + spare * weight / whole for column, weight in zip(found, weights, strict=True)]
    return "(" + ", ".join(f"{share:.1f}fr" for share in shares) + ",)"


def width_of(value: str) -> int:
    """Return how many half-width characters a text is wide."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in value)
