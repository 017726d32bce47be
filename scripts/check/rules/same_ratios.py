"""All languages of a text state the same percentages, fractions and multiples (1.94倍, doubled, a third, 2割)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from scripts.check.agreement.differences import missing
from scripts.check.agreement.figures import Figure
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_LIKE = {
    "percent": ("percent", "count"),  # a list has the sign once
    "multiple": ("multiple", "count", "also"),
    "fraction": ("fraction", "also"),
}
"""What may state a ratio in the other language."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each ratio that one language of a text states and another does not."""
    for found in missing(guide, _LIKE, _states):
        yield found.as_problem()


def _states(figure: Figure, others: list[Figure]) -> bool:
    if any(other.kind in _LIKE[figure.kind] and other.value == figure.value for other in others):
        return True
    return figure.kind == "fraction" and any(_as_ordinal(figure, other) for other in others)


def _as_ordinal(figure: Figure, other: Figure) -> bool:
    """True where “a tenth” is the tenth of its kind."""
    return other.kind == "count" and round(1 / cast("Decimal", figure.value)) == other.value


RULE = Rule(
    title=("両言語で同じ割合", "The same ratios in both languages"),
    why=(
        "割合や倍数が、両言語で食い違わないようにします。",
        "Percentages, fractions and multiples are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
