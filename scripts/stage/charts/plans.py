"""What was promised of systems against what came: each date that was named, when it came, and the day of the edition, by Vega-Lite."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import altair

from scripts.load.chart import Chart
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import System
from scripts.load.models.due import days_of
from scripts.load.models.plan import Plan
from scripts.load.select import select
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.type import filled_lines, lines_of
from scripts.stage.charts.vega import COLORS, TEXT
from scripts.stage.charts.years import year_of
from scripts.stage.context import PageContext

_LEADING = 17
_SHORTEST = 0.25
"""Years that the bar of a promise is long at least, so that a day or a month can be seen."""


@dataclass(frozen=True)
class Promise:
    """A plan of a system, with the date on which it came."""

    system: System
    plan: Plan
    actual: EdtfDate | None


def promises_of(chart: Chart, context: PageContext) -> list[Promise]:
    """Return the plans of the systems of a chart, by the dates last named for them. Raises Fault where no system is picked."""
    picked = [record for record in select(context.guide.records, chart.of, chart.where) if isinstance(record, System)]
    found = [promise for system in picked for promise in promises_of_one(system)]
    return sorted(found, key=lambda promise: (days_of(promise.plan.promised[-1]), promise.system.id))


def _actual(system: System, plan: Plan) -> EdtfDate | None:
    return next((fact.date for fact in system.dates if fact.type == plan.met_by), None)


def promised_text(plan: Plan, context: PageContext) -> str:
    """Return the dates that were named, one after the other."""
    return " → ".join(_said(due, context) for due in plan.promised)


def _said(due: EdtfDate | FiscalYear, context: PageContext) -> str:
    if isinstance(due, FiscalYear):
        return context.language.fiscal_year(due)
    begin, _, end = due.text.partition("/")
    return context.language.word("chart.or-later", date=context.date(EdtfDate(begin))) if end == ".." else context.date(due)


def outcome_text(promise: Promise, context: PageContext) -> str:
    """Return when it came; that no report of it was found, where its time has begun; or that it is ahead."""
    now = context.guide.edition.date
    if promise.actual:
        return context.language.word("chart.came", date=context.date(promise.actual))
    begun = days_of(promise.plan.promised[-1])[0] <= now.first
    if not begun:
        return context.language.word("chart.ahead")
    return context.language.word("chart.not-reported", date=context.date(EdtfDate(str(now)[:7])))


def plan_text(promise: Promise, context: PageContext) -> str:
    """Return the dates that were named, and what came of them."""
    return context.language.word("chart.promised", promised=promised_text(promise.plan, context), outcome=outcome_text(promise, context))


def promises_of_one(system: System) -> list[Promise]:
    """Return the plans of a system in the order of its record."""
    return [Promise(system, plan, _actual(system, plan)) for plan in system.plans]


def plans_drawing(promises: list[Promise], context: PageContext, screen: Screen) -> altair.VConcatChart:
    """Return the drawing for one kind of screen: for each plan its name and dates in words, and below them the dates on a line."""
    ends = [end for promise in promises for end in _ends(promise, context)]
    domain = [int(min(ends)), int(max(ends)) + 1]
    rows = [_row(promise, context, screen, domain, last=promise is promises[-1]) for promise in promises]
    return altair.vconcat(*rows, spacing=6)


def _ends(promise: Promise, context: PageContext) -> list[float]:
    now = year_of(context.guide.edition.date.first)
    return [
        now,
        *(end for due in promise.plan.promised for end in _span(due)),
        *([year_of(promise.actual.first)] if promise.actual else []),
    ]


def _span(due: EdtfDate | FiscalYear) -> tuple[float, float]:
    """From when to when a promise is drawn; one whose end is open, by its beginning."""
    first, last = days_of(due)
    begin = year_of(first)
    return begin, max(begin + _SHORTEST, year_of(last + timedelta(days=1)) if last != date.max else begin)


def _row(promise: Promise, context: PageContext, screen: Screen, domain: list[int], *, last: bool) -> altair.LayerChart:
    language, width = context.language, screen.width - 20
    name = context.own(promise.system.name) + language.colon + context.own(promise.plan.what)
    said = plan_text(promise, context)
    lines = [(line, "bold") for line in lines_of(name, width, TEXT)] + [(line, "normal") for line in filled_lines(said, width, TEXT)]
    top = _LEADING * len(lines)
    axis = altair.Axis(format="d", tickCount=640 // screen.years_apart // 40, grid=True, labels=last, ticks=last, domain=last)
    x = altair.X("begin:Q", title=None, axis=axis, scale=altair.Scale(domain=domain, nice=False))

    def drawn_at(values: list[dict[str, Any]]) -> altair.Chart:
        return altair.Chart(altair.Data(values=values), width=width, height=top + 14)

    spans = [_span(due) for due in promise.plan.promised]
    came = year_of(promise.actual.first) if promise.actual else None
    promised = [{"begin": begin, "end": end, "late": place < len(spans) - 1} for place, (begin, end) in enumerate(spans)]
    bars = (
        drawn_at(promised)
        .mark_bar(height=8, color=COLORS[0], yOffset=0)
        .encode(x=x, x2="end:Q", y=altair.value(top + 6), opacity=altair.condition("datum.late", altair.value(0.35), altair.value(1)))
    )
    layers: list[altair.Chart] = [
        drawn_at([{"begin": year_of(context.guide.edition.date.first)}])
        .mark_rule(color="#888", strokeDash=[3, 3])
        .encode(x=x, y=altair.value(top - 2), y2=altair.value(top + 14)),
        bars,
    ]
    reached = came if came is not None else spans[-1][0]
    if reached > spans[0][1]:
        late = drawn_at([{"begin": spans[0][1], "end": reached}]).mark_rule(color=COLORS[1], strokeWidth=2)
        layers.append(late.encode(x=x, x2="end:Q", y=altair.value(top + 6)))
    if came is not None:
        layers.append(
            drawn_at([{"begin": came}]).mark_point(size=90, filled=True, color=COLORS[1], opacity=1).encode(x=x, y=altair.value(top + 6))
        )
    for place, (line, weight) in enumerate(lines):
        words = drawn_at([{"text": line}]).mark_text(align="left", fontSize=TEXT, fontWeight=weight)
        layers.append(words.encode(text="text:N", x=altair.value(0), y=altair.value(_LEADING * place + 8)))
    return altair.layer(*layers)
