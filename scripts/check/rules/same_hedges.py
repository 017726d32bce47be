"""All languages of a text hedge a figure alike: about (約), more than (超), at least (以上), up to (最大)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.agreement.figures import Figure
from scripts.check.agreement.pairs import passages
from scripts.check.agreement.passages import Passage
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_ENDS = re.compile(r"[。、,;:\ufffc]|\. ")
_HEDGED = ("count", "sum", "percent", "multiple", "fraction", "date")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each figure that one language of a text hedges and another states without that hedge."""
    for one, other in passages(guide):
        for stated, lacking in ((one, other), (other, one)):
            for figure in stated.figures:
                if figure.kind in _HEDGED and figure.value != 1:  # “one” is often an article
                    yield from _of_figure(figure, stated, lacking)


def _of_figure(figure: Figure, stated: Passage, lacking: Passage) -> Iterator[Problem]:
    for kind in stated.side.hedge_reader.stated(figure, stated.plain):
        same = [other for other in lacking.figures if other.kind in _HEDGED and _number(other) == _number(figure)]
        if same and not any(lacking.side.hedge_reader.may_be(kind, other, lacking.plain) for other in same):
            language = stated.side.language.english_name
            message = f"states “{same[0].shown}” without the hedge that it has in the {language} (“{_clause(figure, stated.plain)}”)"
            yield lacking.problem(message, "say in both languages that it is not exact, or in neither")


def _clause(figure: Figure, plain: str) -> str:
    """The figure with the words of its clause that are near it."""
    before = _ENDS.split(plain[max(0, figure.start - 20) : figure.start])[-1]
    after = _ENDS.split(plain[figure.end : figure.end + 12])[0]
    return f"{before}{figure.shown}{after}".strip()


def _number(figure: Figure) -> object:
    return figure.value if figure.amount is None else figure.amount


RULE = Rule(
    title=("両言語で同じ留保", "The same hedges in both languages"),
    why=(
        "「約」「超」「最大」などの言葉が、片方の言語で落ちないようにします。",
        "No “about,” “more than” or “up to” is lost in one language.",
    ),
    looks_at="texts",
    check=check,
)
