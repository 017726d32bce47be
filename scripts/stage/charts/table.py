"""What a drawing shows as a table, for the page below it and for a file: each row is a record and what the drawing says of it."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.load.chart import Chart
from scripts.load.models import AnyRecord
from scripts.stage.charts.budget import lines_of
from scripts.stage.charts.lifelines import lifelines_of, period
from scripts.stage.charts.orbits import altitude_text, orbits_of
from scripts.stage.charts.plans import outcome_text, promised_text, promises_of
from scripts.stage.context import PageContext


@dataclass(frozen=True)
class Table:
    """The heads of its columns, and each row: a record, and the cells after its name."""

    head: list[str]
    rows: list[tuple[AnyRecord, list[str]]]


def table_of(chart: Chart, context: PageContext) -> Table | None:
    """Return the table of a chart; None for a tree of bodies, which is no table."""
    language = context.language
    kind = context.label("kind", chart.of) if chart.of else ""
    match chart.kind:
        case "organizations":
            return None
        case "lifelines":
            periods: list[tuple[AnyRecord, list[str]]] = [(line.record, [period(line, context)]) for line in lifelines_of(chart, context)]
            return Table([kind, language.word("chart.period")], periods)
        case "orbits":
            return Table(
                [kind, language.word("chart.height")], [(o.term, [altitude_text(o.altitude, context)]) for o in orbits_of(chart, context)]
            )
        case "plans":
            head = [kind, language.word("chart.step"), language.word("chart.planned"), language.word("chart.in-fact")]
            return Table(
                head,
                [
                    (p.system, [context.own(p.plan.what), promised_text(p.plan, context), outcome_text(p, context)])
                    for p in promises_of(chart, context)
                ],
            )
        case _:
            words = ("column.line", "column.fiscal-year", "column.stage", "column.amount")
            return Table(
                [language.word(word) for word in words],
                [
                    (line, [language.fiscal_year(line.fiscal_year), context.label("stage", line.stage), language.amount(line.amount)])
                    for line in lines_of(chart, context.guide.records)
                    if line.amount
                ],
            )
