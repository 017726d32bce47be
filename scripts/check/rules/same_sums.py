"""All languages of a text state the same sums of money.

Sums that a record holds are inserted by reference and cannot differ; this rule compares what is typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.agreement.differences import missing
from scripts.check.agreement.figures import Figure
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each sum of money that one language of a text states and another does not."""
    for found in missing(guide, ("sum",), _states):
        yield found.as_problem()


def _states(figure: Figure, others: list[Figure]) -> bool:
    """True also for a number without its currency: in a list one sign may hold for all."""
    return any(other.value == figure.value or (other.kind == "count" and other.value == figure.amount) for other in others)


RULE = Rule(
    title=("両言語で同じ金額", "The same sums in both languages"),
    why=(
        "本文に直接書いた金額が、両言語で食い違わないようにします。",
        "Sums of money that are typed in prose are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
