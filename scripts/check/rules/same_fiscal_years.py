"""All languages of a text state the same fiscal years."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from scripts.check.agreement.differences import missing
from scripts.check.agreement.figures import Figure
from scripts.check.rule import Rule
from scripts.load.fiscal_year import FiscalYear
from scripts.load.guide import Guide
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each fiscal year that one language of a text states and another does not."""
    for found in missing(guide, ("fiscal-year",), _states):
        year = FiscalYear(int(cast("Decimal", found.figure.value)))
        yield found.as_problem(right=found.lacking.side.language.fiscal_year(year))


def _states(figure: Figure, others: list[Figure]) -> bool:
    return any(other.kind == "fiscal-year" and other.value == figure.value for other in others)


RULE = Rule(
    title=("両言語で同じ年度", "The same fiscal years in both languages"),
    why=(
        "年度が両言語で食い違わず、暦年と取り違えられないようにします。",
        "Fiscal years are the same in both languages, and no calendar year takes the place of one.",
    ),
    looks_at="texts",
    check=check,
)
