"""All languages of a text count alike: numbers and ordinals in digits or words, numbered names (QZS-6, 6号機), dozens or hundreds.

What a language counts in another form (both, 両国) may be stated by one alone. Of the number one, which is often an article, only a
change is seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from scripts.check.agreement.differences import missing
from scripts.check.agreement.figures import Figure
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_NUMBERS = ("count", "also", "percent", "multiple")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each number that one language of a text states and another does not."""
    for found in missing(guide, ("count", "vague"), _states):
        yield found.as_problem()


def _states(figure: Figure, others: list[Figure]) -> bool:
    if figure.kind == "vague":
        return any(other.kind in ("vague", "also") and other.value == figure.value for other in others)
    return figure.value == 1 or any(_is(other, cast("Decimal", figure.value)) for other in others)


def _is(other: Figure, number: Decimal) -> bool:
    if other.kind == "fraction":  # the tenth of its kind
        return round(1 / cast("Decimal", other.value)) == number
    if other.kind == "date":  # the 16th
        return other.value == (None, None, number)
    return other.amount == number if other.kind == "sum" else other.kind in _NUMBERS and other.value == number


RULE = Rule(
    title=("両言語で同じ数", "The same counts in both languages"),
    why=(
        "数や順番（三つ、17機、第4回など）が、両言語で食い違わないようにします。",
        "Counts and ordinals (three, 17 satellites, the fourth) are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
