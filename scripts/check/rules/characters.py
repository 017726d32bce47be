"""No text holds characters that no reader can see: controls, marks of direction, zero-width characters, and those lost in a conversion."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U000e0000-\U0010ffff]"
)
"""Controls, marks of direction, zero-width and private characters, separators of lines, fillers, and U+FFFD for what was lost."""
_LOST = "\ufffd"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text with such a character."""
    for text in guide.every_text:
        if found := _UNSEEN.search(text.text):
            char = found[0]
            shown = f"U+{ord(char):04X} ({unicodedata.name(char, 'a control character')}) after “{text.text[: found.start()][-12:]}”"
            if char == _LOST:
                yield text.problem(f"a character was lost in a conversion: {shown}", "type the character that was there")
            else:
                yield text.problem(f"has a character that nobody sees: {shown}", "take it away; `make fix` does")


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the removal of each unseen character; what was lost only an editor can know."""
    for text in guide.every_text:
        for found in _UNSEEN.finditer(text.text):
            if found[0] != _LOST:
                yield Edit(text.file, text.line, found[0], "")


RULE = Rule(
    title=("見えない文字がない", "No unseen characters"),
    why=(
        "制御文字、書字方向の指定、幅のない文字は、検索や引用を壊し、文を別のものに見せることがあります。",
        "Control characters, direction marks and zero-width characters break search and quotation and can make a text look like"
        " something else.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
