"""Amounts that have to do with each other agree: parts with their whole, sums with their addends, a year with the next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.amount import RECORDS, Amount
from scripts.load.fiscal_year import FiscalYear
from scripts.load.guide import Guide
from scripts.load.models import BudgetLine
from scripts.load.problems import Problem

_LEAP = 8
"""No body's budget grows or shrinks by this factor from one year to the next; an amount that is a zero too long does."""
_WHOLE_GOVERNMENT = "japan-government"
Key = tuple[FiscalYear, str, str]


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each amount that contradicts another one, and for each line that is stated twice."""
    lines = [line for line in guide.records.of(BudgetLine) if line.amount]
    for found in (_twice(lines), _more_than_the_whole(lines, guide), _not_their_sum(lines), _leaps(lines)):
        for line, message, hint in found:
            yield guide.records.place(line).problem(message, hint, ("amount",))


def _value(line: BudgetLine) -> int:
    return line.amount.value if line.amount else 0


def _rounding(*lines: BudgetLine) -> int:
    """What the rounding of each amount can add up to."""
    return sum(10**line.amount.digit for line in lines if line.amount)


def _sum(lines: list[BudgetLine]) -> str:
    return RECORDS.render(Amount(sum(map(_value, lines)), 0, "JPY"))


def _twice(lines: list[BudgetLine]) -> Iterator[tuple[BudgetLine, str, str]]:
    seen: dict[tuple[object, ...], BudgetLine] = {}
    for line in lines:
        key = (line.series, line.fiscal_year, line.to_fiscal_year, line.stage, line.basis, line.entity, _value(line))
        other = seen.setdefault(key, line)
        if other is not line:
            yield line, f"is the same amount as that of “{other.id}”", "remove one of the two, or correct what tells them apart"


def _more_than_the_whole(lines: list[BudgetLine], guide: Guide) -> Iterator[tuple[BudgetLine, str, str]]:
    by_series: dict[str, dict[Key, list[BudgetLine]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        by_series[line.series][(line.fiscal_year, line.stage, line.basis)].append(line)
    for inclusion in guide.control_sums.inclusions:
        within_itself = inclusion.series == inclusion.within
        for key, group in by_series[inclusion.series].items():
            wholes = [line for line in by_series[inclusion.within][key] if not within_itself or line.entity == _WHOLE_GOVERNMENT]
            parts = [line for line in group if line not in wholes]
            for whole in wholes:
                if parts and sum(map(_value, parts)) > _value(whole) + _rounding(whole, *parts):
                    largest = max(parts, key=_value)
                    what = f"with the others of {largest.series} comes to {_sum(parts)}" if len(parts) > 1 else f"is {largest.amount}"
                    message = f"{what}, more than the whole ({whole.id}: {whole.amount})"
                    yield largest, message, "compare the amounts with their sources"


def _not_their_sum(lines: list[BudgetLine]) -> Iterator[tuple[BudgetLine, str, str]]:
    """A sum of an initial and a supplementary budget is one of the year itself and of the year before (budgets/how-to-read)."""
    found = {(line.series, line.entity, line.fiscal_year.year, line.stage, line.basis): line for line in lines}
    for line in lines:
        if line.stage != "initial+supplementary":
            continue
        year = line.fiscal_year.year
        initial = found.get((line.series, line.entity, year, "initial", line.basis))
        before = found.get((line.series, line.entity, year - 1, "supplementary", line.basis))
        if initial and _value(initial) > _value(line) + _rounding(line, initial):
            yield line, f"is less than the initial budget alone ({initial.id}: {initial.amount})", "compare both with their sources"
        elif initial and before and abs(_value(initial) + _value(before) - _value(line)) > _rounding(line, initial, before):
            message = f"is not the sum of {initial.id} and {before.id} ({_sum([initial, before])})"
            yield line, message, "compare the three with their sources"


def _leaps(lines: list[BudgetLine]) -> Iterator[tuple[BudgetLine, str, str]]:
    """Only where a row of a table has one line a year: single items, which have a mission, come and go."""
    rows: dict[tuple[object, ...], dict[int, list[BudgetLine]]] = defaultdict(lambda: defaultdict(list))
    for line in (line for line in lines if not line.mission):
        rows[(line.series, line.entity, line.stage, line.basis)][line.fiscal_year.year].append(line)
    for row in rows.values():
        for year, group in row.items():
            before = row.get(year - 1, [])
            if len(group) == len(before) == 1:
                small, large = sorted((_value(group[0]), _value(before[0])))
                if large >= _LEAP * small:
                    message = f"is {large / small:.0f} times off that of the year before ({before[0].id}: {before[0].amount})"
                    yield group[0], message, "compare both with their sources: is there a zero too many, or a wrong unit?"


RULE = Rule(
    title=("金額どうしの関係", "Amounts add up"),
    why=(
        "内訳は全体を超えず、合計は内訳の和に等しく、予算が前年の十倍になることもありません。",
        "Parts do not exceed their whole, totals equal the sum of their parts, and no budget is ten times the previous year’s.",
    ),
    looks_at="records",
    check=check,
)
