"""From when to when documents applied or bodies existed: a bar from the first date of each to that of what replaced it, by Vega-Lite."""

from __future__ import annotations

from dataclasses import dataclass

import altair

from scripts.load.chart import Chart
from scripts.load.edtf_date import EdtfDate
from scripts.load.models import Document, Organization
from scripts.load.models.references import DocumentReference, OrganizationReference
from scripts.load.select import select
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.vega import COLORS, TEXT
from scripts.stage.charts.years import year_of
from scripts.stage.context import PageContext

_ROW = 54
_REPLACED = 0.45
"""How strong the bar of what another has replaced is."""


@dataclass(frozen=True)
class Lifeline:
    """A document or body, its first date, and that of the one that replaced it."""

    record: Document | Organization
    begin: EdtfDate
    end: EdtfDate | None


def lifelines_of(chart: Chart, context: PageContext) -> list[Lifeline]:
    """Return the documents or bodies of a chart by their dates. Raises Fault where nothing is picked."""
    records = context.guide.records
    picked = [record for record in select(records, chart.of, chart.where) if isinstance(record, Document | Organization)]
    begins = {record.id: record.dates[0].date for record in picked}
    replaced = {records.target(old).id: begins[record.id] for record in picked for old in _before(record)}
    after = {record.id: begins.get(records.target(new).id) for record in picked for new in _after(record)}
    lines = [Lifeline(record, begins[record.id], replaced.get(record.id) or after.get(record.id)) for record in picked]
    return sorted(lines, key=lambda line: (line.begin.first, line.record.id))


def _before(record: Document | Organization) -> list[DocumentReference]:
    return record.predecessors if isinstance(record, Document) else []


def _after(record: Document | Organization) -> list[OrganizationReference]:
    return record.successors if isinstance(record, Organization) else []


def period(line: Lifeline, context: PageContext) -> str:
    """Return from when to when it applied or existed, in months, as the language says it."""
    first, last = (context.date(EdtfDate(str(date)[:7])) if date else "" for date in (line.begin, line.end))
    return context.language.word("chart.replaced", first=first, last=last) if last else context.language.word("chart.in-force", date=first)


def lifelines_drawing(lines: list[Lifeline], context: PageContext, screen: Screen) -> altair.LayerChart:
    """Return the drawing for one kind of screen."""
    now = context.guide.edition.date
    values = [
        {
            "place": place,
            "name": context.own_full_name(line.record),
            "period": period(line, context),
            "begin": year_of(line.begin.first),
            "end": year_of((line.end or now).first),
            "replaced": bool(line.end),
        }
        for place, line in enumerate(lines)
    ]
    axis = altair.Axis(format="d", tickCount=640 // screen.years_apart // 40, grid=True)
    base = altair.Chart(altair.Data(values=values), width=screen.width - 20, height=_ROW * len(values)).encode(
        y=altair.Y("place:O", axis=None),
        x=altair.X("begin:Q", title=None, axis=axis, scale=altair.Scale(zero=False, nice=False)),
    )
    strength = altair.condition("datum.replaced", altair.value(_REPLACED), altair.value(1))
    bars = base.mark_bar(color=COLORS[0], height=10, yOffset=18).encode(x2="end:Q", opacity=strength)
    names = base.mark_text(align="left", dy=-18, fontSize=TEXT, fontWeight="bold").encode(text="name:N", x=altair.value(0))
    periods = base.mark_text(align="left", dy=0, fontSize=TEXT).encode(text="period:N", x=altair.value(0))
    return altair.layer(bars, names, periods)
