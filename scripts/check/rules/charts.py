"""Every series of a chart picks budget lines that exist and have an amount."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import BudgetLine
from scripts.load.problems import Fault, Problem
from scripts.load.select import select


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each series without lines to draw, and for each body or source that does not exist."""
    for chart in guide.charts.values():
        place = guide.chart_places[chart.id]
        for index, series in enumerate(chart.series):
            try:
                lines = select(guide.records, BudgetLine.record_kind.id, series.lines)
            except Fault as fault:
                yield place.of_fault(fault, ("series", index, "lines"))
                continue
            if not any(isinstance(line, BudgetLine) and line.amount for line in lines):
                message = f"“{series.name.en}” picks no line that has an amount"
                yield place.problem(message, "check the fields against docs/data/budget/", ("series", index, "lines"))
        if chart.root:
            try:
                guide.records.target(chart.root)
            except Fault as fault:
                yield place.of_fault(fault, ("root",))
        for index, citation in enumerate(chart.cites):
            try:
                guide.records.check_citation(citation)
            except Fault as fault:
                yield place.of_fault(fault, ("cites", index))


RULE = Rule(
    title=("図の系列に値がある", "Charts have something to draw"),
    why=("図は予算項目の記録から描きます。", "Charts are drawn from the records of budget lines."),
    looks_at="charts",
    check=check,
)
