"""Each series of a chart compares like with like: one series of the budget, one stage, one basis, one amount a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import BudgetLine
from scripts.load.problems import Fault, Problem
from scripts.load.select import select

_ALIKE = ("series", "stage", "basis")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each series that mixes what cannot be compared, and for each breakdown of different stages or bases."""
    for chart in guide.charts.values():
        place = guide.chart_places[chart.id]
        parts: dict[str, set[str]] = {name: set() for name in _ALIKE}
        for index, series in enumerate(chart.series):
            lines: list[BudgetLine] = []
            with suppress(Fault):  # the rule “charts” reports it
                found = select(guide.records, BudgetLine.record_kind.id, series.lines)
                lines = [line for line in found if isinstance(line, BudgetLine) and line.amount]
            for name in _ALIKE:
                values = sorted({str(getattr(line, name)) for line in lines})
                parts[name] |= set(values)
                if len(values) > 1:
                    message = f"“{series.name.en}” mixes {name}: {', '.join(values)}"
                    yield place.problem(message, f"pick one with {name}:, or make a series of each", ("series", index, "lines"))
            years = Counter(str(line.fiscal_year) for line in lines)
            doubled = sorted(year for year, count in years.items() if count > 1)
            if len(years) > 1 and doubled:
                message = f"“{series.name.en}” has several amounts for {', '.join(doubled)}"
                yield place.problem(message, "pick one with entity: or another field", ("series", index, "lines"))
        if chart.kind == "breakdown":
            for name, all_values in parts.items():
                if len(all_values) > 1:
                    message = f"breaks down amounts of different {name}: {', '.join(sorted(all_values))}"
                    yield place.problem(message, "break down only what adds up; show the others as bars of their own", ("series",))


RULE = Rule(
    title=("図は同じ基準で比べる", "Charts compare like with like"),
    why=(
        "当初と補正、歳出ベースと契約ベースなどを一つの系列に混ぜると、増減を見誤ります。",
        "A series that mixes stages, bases or counts shows a rise or fall that never was.",
    ),
    looks_at="charts",
    check=check,
)
