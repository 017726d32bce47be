"""Every bracket and quotation mark has its partner, in the text itself; so have the asterisks of bold and the ticks of code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Correction
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text with a bracket that lacks its partner."""
    for text in guide.texts:
        pairs = tuple(guide.languages[text.language].typography.pairs)
        if text.shared or (text.is_quoted and text.kind == Correction.record_kind.id):
            continue
        for message in _unpaired(text.setting, pairs):
            yield text.problem(message, "add its partner, or take it away")


def _unpaired(setting: str, pairs: tuple[str, ...]) -> Iterator[str]:
    partners = {pair[1]: pair[0] for pair in pairs}
    opened: list[str] = []
    for mark in _marks(pairs).findall(setting):
        if mark in partners.values():
            opened.append(mark)
        elif opened and opened[-1] == partners[mark]:
            opened.pop()
        else:
            yield f"“{mark}” closes nothing"
            return
    if opened:
        yield f"“{opened[-1]}” is never closed"
    if setting.count("**") % 2:
        yield "“**” is never closed"
    if "`" in setting:
        yield "the tick of code is never closed"


@cache
def _marks(pairs: tuple[str, ...]) -> re.Pattern[str]:
    """The expression that finds any bracket of these pairs."""
    return re.compile("|".join(re.escape(mark) for pair in pairs for mark in pair) or r"(?!)")


RULE = Rule(
    title=("括弧の対応", "Brackets have their partners"),
    why=(
        "閉じない括弧、引用符、強調は、どこまでが引用や補足かを分からなくし、以後の表示も変えます。",
        "A bracket, quotation mark or bold that is never closed hides where a quotation ends, and can change the rest of the page.",
    ),
    looks_at="texts",
    check=check,
)
