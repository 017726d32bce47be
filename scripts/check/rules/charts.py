"""Every chart has something to draw: budget lines that exist and have an amount, records by fields that they have."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.chart import ALSO_ROWS_OR_COLUMNS, Chart
from scripts.load.guide import Guide
from scripts.load.models import KINDS, BudgetLine
from scripts.load.places import Place
from scripts.load.problems import Fault, Problem, nearest
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
        if chart.of:
            yield from _fields(chart, place, guide)
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


def _fields(chart: Chart, place: Place, guide: Guide) -> Iterator[Problem]:
    """What keeps a chart of records from being drawn: a kind, a condition or a field that does not exist."""
    try:
        select(guide.records, chart.of, chart.where)
    except Fault as fault:
        yield place.of_fault(fault, ("where",))
        return
    fields = KINDS[chart.of].model_fields
    if chart.beside and chart.beside not in fields:
        yield place.problem(f"{chart.of} have no field “{chart.beside}”", nearest(chart.beside, fields) or "name one", ("beside",))
    known = {*ALSO_ROWS_OR_COLUMNS, *dict(KINDS[chart.of].record_kind.filters)}
    for name in ("rows", "columns"):
        field = getattr(chart, name)
        if field and field not in known:
            message = f"{chart.of} are not told apart by “{field}”"
            yield place.problem(message, nearest(field, known) or f"one of {', '.join(sorted(known))}", (name,))


RULE = Rule(
    title=("図の系列に値がある", "Charts have something to draw"),
    why=("図は記録から描きます。", "Charts are drawn from records."),
    looks_at="charts",
    check=check,
)
