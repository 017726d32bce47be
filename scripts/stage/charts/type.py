"""How much room text takes in a drawing, by a rule of our own: no font is measured, so that every machine draws the same."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

BOLD = 1.1
"""How much wider bold type is."""
_WIDTHS = {"→": 1.0, " .,:;'’ijlIt()[]!|·": 0.31, "frs-/": 0.45, "mwMWO&%–": 0.86, "ABCDEFGHJKLNPQRSTUVXYZ": 0.67}
_OTHER = 0.58
"""The widths of letters that are not East Asian, in ems, as in the wider of common faces; and that of all others."""
_BETWEEN_SCRIPTS = 0.125
_BOUNDARY = re.compile(r"(?<=[A-Za-z0-9])(?=[぀-ヿ一-鿿])|(?<=[぀-ヿ一-鿿])(?=[A-Za-z0-9])")
"""Where browsers add an eighth of an em: between a Japanese character and a Latin letter or digit."""
_PIECE = re.compile(r"[（「“(]?(?:[A-Za-z0-9.,:;’'&()/+\-–”$¥]+(?:[年月日度号機兆億万円]+| )?|[ァ-ヺー]+|.)", re.DOTALL)
"""What a line cannot break inside of: a Latin word with the space after it, a number with its unit, a word in katakana, or one other
character, each with the bracket before it."""
_NOT_FIRST = "）」、。・：ー〜"


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is in type of `size`, in the same unit."""
    return size * (sum(map(_ems, text)) + _BETWEEN_SCRIPTS * len(_BOUNDARY.findall(text)))


def _ems(character: str) -> float:
    if east_asian_width(character) in "WF":
        return 1.0
    return next((width for characters, width in _WIDTHS.items() if character in characters), _OTHER)


def lines_of(text: str, width: float, size: float) -> list[str]:
    """Return a text in as few lines of at most `width` as it takes, all about as long; a word that is longer stands alone."""
    longest = filled_lines(text, width, size)
    step = width_of(text, size) / len(longest)
    tried = (filled_lines(text, min(step * (1 + part / 10), width), size) for part in range(11))
    return next((lines for lines in tried if len(lines) <= len(longest)), longest)


def filled_lines(text: str, width: float, size: float) -> list[str]:
    """Return a text in lines of at most `width`, each as long as it can be, as running text is set."""
    lines = [""]
    for piece in _PIECE.findall(text):
        if lines[-1] and width_of((lines[-1] + piece).rstrip(), size) > width and piece not in _NOT_FIRST:
            lines.append("")
        lines[-1] += piece
    return [line.strip() for line in lines]
