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
from scripts.stage.charts.type import BOLD, filled_lines, lines_of
from scripts.stage.charts.vega import COLORS, TEXT
from scripts.stage.charts.years import year_of
from scripts.stage.context import PageContext

_LEADING = 17
_CHANGED = 0.35
"""How strong the bar of a time is that was changed later."""
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


def plans_drawing(promises: list[Promise], context: PageContext, screen: Screen) -> altair.LayerChart:
    """Return the drawing for one kind of screen: for each plan its name and dates in words, and below them the dates on a line."""
    now = year_of(context.guide.edition.date.first)
    width = screen.width - 20
    marks = _Marks()
    for promise in promises:
        marks.add(promise, context, width)
    years = [now, *(row[end] for rows in (marks.bars, marks.late, marks.dots) for row in rows for end in ("begin", "end") if end in row)]
    domain = [int(min(years)), int(max(years)) + 1]
    axis = altair.Axis(format="d", tickCount=640 // screen.years_apart // 40, grid=True)
    x = altair.X("begin:Q", title=None, axis=axis, scale=altair.Scale(domain=domain, nice=False))
    y = altair.Y("y:Q", axis=None, scale=altair.Scale(domain=[marks.height, 0], nice=False))

    def drawn(values: list[dict[str, Any]]) -> altair.Chart:
        return altair.Chart(altair.Data(values=values), width=width, height=marks.height)

    strength = altair.condition("datum.changed", altair.value(_CHANGED), altair.value(1))
    layers = [
        drawn([{"begin": now}]).mark_rule(color="#888", strokeDash=[3, 3]).encode(x=x),
        drawn(marks.bars).mark_rule(color=COLORS[0], strokeWidth=8).encode(x=x, x2="end:Q", y=y, opacity=strength),
        drawn(marks.late).mark_rule(color=COLORS[1], strokeWidth=2).encode(x=x, x2="end:Q", y=y),
        drawn(marks.dots).mark_point(color=COLORS[1], filled=True, size=90, opacity=1).encode(x=x, y=y),
    ]
    for weight in ("bold", "normal"):
        words = drawn([row for row in marks.words if row["weight"] == weight]).mark_text(align="left", fontSize=TEXT, fontWeight=weight)
        layers.append(words.encode(text="text:N", x=altair.value(0), y=y))
    return altair.layer(*layers)


class _Marks:
    """What is drawn, from the top down: lines of words, bars of promises, lines of delays, dots of what came; and how high it all is."""

    def __init__(self) -> None:
        self.words: list[dict[str, Any]] = []
        self.bars: list[dict[str, Any]] = []
        self.late: list[dict[str, Any]] = []
        self.dots: list[dict[str, Any]] = []
        self.height = 0

    def add(self, promise: Promise, context: PageContext, width: int) -> None:
        """Add a plan below those that are there."""
        name = context.own(promise.system.name) + context.language.colon + context.own(promise.plan.what)
        lines = [(line, "bold") for line in lines_of(name, width, TEXT * BOLD)]
        lines += [(line, "normal") for line in filled_lines(plan_text(promise, context), width, TEXT)]
        for text, weight in lines:
            self.words.append({"text": text, "weight": weight, "y": self.height + _LEADING / 2})
            self.height += _LEADING
        y = self.height + 6
        spans = [_span(due) for due in promise.plan.promised]
        self.bars += [{"begin": begin, "end": end, "changed": place < len(spans) - 1, "y": y} for place, (begin, end) in enumerate(spans)]
        came = year_of(promise.actual.first) if promise.actual else None
        reached = spans[-1][0] if came is None else came
        if reached > spans[0][1]:
            self.late.append({"begin": spans[0][1], "end": reached, "y": y})
        if came is not None:
            self.dots.append({"begin": came, "y": y})
        self.height = y + 14


def _span(due: EdtfDate | FiscalYear) -> tuple[float, float]:
    """From when to when a promise is drawn; one whose end is open, by its beginning."""
    first, last = days_of(due)
    begin = year_of(first)
    return begin, max(begin + _SHORTEST, year_of(last + timedelta(days=1)) if last != date.max else begin)
