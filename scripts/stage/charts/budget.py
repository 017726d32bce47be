"""Charts of budget lines, by Vega-Lite (altair), drawn to SVG without a browser (vl-convert).

Bars lie, each with its name and its amount in words: they are read on a phone, on grey paper and without an axis. What differs in scope
or basis is in a panel of its own, all panels of a chart to one scale. What has no known amount has no bar, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import altair

from scripts.load.chart import Chart, Series
from scripts.load.fiscal_year import FiscalYear
from scripts.load.languages.language import Language
from scripts.load.models import BudgetLine
from scripts.load.records import Records
from scripts.load.select import select
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.vega import COLORS, TEXT, Drawing

_ROW = 26
_ROW_WITH_NAME = 42


@dataclass(frozen=True)
class Row:
    """A bar: what it stands for, its length in units of currency (None: not known), and its amount in words."""

    name: str
    value: float | None
    amount: str


@dataclass(frozen=True)
class Panel:
    """Bars that are of one scope and basis, under a title."""

    title: str
    rows: list[Row]


def lines_of(chart: Chart, records: Records) -> list[BudgetLine]:
    """Return every budget line of a chart that has an amount, series by series."""
    return [line for _, line in _lines_by_series(chart, records)]


def budget_drawing(chart: Chart, records: Records, language: Language, screen: Screen) -> Drawing:
    """Return the drawing of a chart for one kind of screen."""
    found = _lines_by_series(chart, records)
    return _lines(found, language, screen) if chart.kind == "line" else _bars(panels(chart, found, language), screen)


def panels(chart: Chart, found: list[tuple[Series, BudgetLine]], language: Language) -> list[Panel]:
    """Return the panels of a chart of bars: one for each series, or, in a breakdown, one for each fiscal year."""
    if chart.kind == "breakdown":
        years = sorted({line.fiscal_year for _, line in found})
        parts = {year: [(series, line) for series, line in found if line.fiscal_year == year] for year in years}
        return [
            Panel(language.fiscal_year(year), [_row(series.name[language.code], line, language) for series, line in parts[year]])
            for year in years
        ]
    by_series = {series.name[language.code]: [line for other, line in found if other is series] for series in chart.series}
    return [Panel(name, _rows(lines, language)) for name, lines in by_series.items()]


def _rows(lines: list[BudgetLine], language: Language) -> list[Row]:
    """A bar for each fiscal year from the first to the last; of several lines of one year, a bar for each."""
    years = [line.fiscal_year.year for line in lines]
    if len(set(years)) < len(years):
        return [_row(_short(line.name[language.code]), line, language) for line in lines]
    by_year = {line.fiscal_year.year: line for line in lines}
    unknown = language.word("chart.unknown")
    return [
        _row(name, by_year[year], language) if year in by_year else Row(name, None, unknown)
        for year in range(min(years), max(years) + 1)
        for name in [language.fiscal_year(FiscalYear(year))]
    ]


def _row(name: str, line: BudgetLine, language: Language) -> Row:
    assert line.amount
    return Row(name, float(Decimal(line.amount.value)), language.amount(line.amount))


def _short(name: str) -> str:
    """The name of a line without what is in brackets at its end, as its fiscal year."""
    return re.sub(r" ?[（(][^（()）]*[)）]$", "", name)


def _lines_by_series(chart: Chart, records: Records) -> list[tuple[Series, BudgetLine]]:
    found = [(series, line) for series in chart.series for line in select(records, BudgetLine.record_kind.id, series.lines)]
    return [(series, line) for series, line in found if isinstance(line, BudgetLine) and line.amount]


def _bars(shown: list[Panel], screen: Screen) -> Drawing:
    largest = max(row.value for panel in shown for row in panel.rows if row.value is not None)
    columns = min(screen.columns, len(shown))
    drawings = [_panel(panel, largest, screen.width // columns, titled=len(shown) > 1) for panel in shown]
    return altair.concat(*drawings, columns=columns, spacing=24) if len(drawings) > 1 else drawings[0]


def _panel(panel: Panel, largest: float, width: int, *, titled: bool) -> altair.LayerChart:
    """Names of years stand beside their bars; longer names above them, so that the bars have the width."""
    above = any(len(row.name) > 7 for row in panel.rows)
    values = [{"place": place, "name": row.name, "value": row.value or 0, "amount": row.amount} for place, row in enumerate(panel.rows)]
    step = _ROW_WITH_NAME if above else _ROW
    room = width - 110 - (0 if above else 70)  # what amounts and names take
    base = altair.Chart(altair.Data(values=values), width=room, height=step * len(values)).encode(
        y=altair.Y("place:O", axis=None),
        x=altair.X("value:Q", axis=None, scale=altair.Scale(domain=[0, largest])),
    )
    down = 8 if above else 0
    layers: list[altair.Chart] = [
        base.mark_bar(color=COLORS[0], height=14, yOffset=down),
        base.mark_text(align="left", dx=6, dy=down, fontSize=TEXT).encode(text="amount:N"),
    ]
    name = base.mark_text(align="left" if above else "right", dx=0 if above else -6, dy=-9 if above else 0, fontSize=TEXT)
    layers.append(name.encode(x=altair.value(0), text="name:N"))
    drawing = altair.layer(*layers)
    return drawing.properties(title=altair.TitleParams(panel.title, anchor="start", fontSize=TEXT, offset=8)) if titled else drawing


def _lines(found: Iterable[tuple[Series, BudgetLine]], language: Language, screen: Screen) -> altair.LayerChart:
    """Lines over the years, named in their colors above them, in the unit in which readers say such amounts."""
    lines = list(found)
    largest = max(Decimal(line.amount.value) for _, line in lines if line.amount)
    unit = language.chart_unit(largest)
    values = [_point(series.name[language.code], line, unit.power) for series, line in lines]
    names = list(dict.fromkeys(value["series"] for value in values))
    years = sorted({value["year"] for value in values})
    shown = [year for year in years if (years[-1] - year) % screen.years_apart == 0]
    years_axis = altair.Axis(format="d", values=shown, grid=False)
    unit_axis = altair.Axis(titleAngle=0, titleAlign="left", titleAnchor="start", titleY=-12, titleX=0)
    width = screen.width - 60
    base = altair.Chart(altair.Data(values=values), width=width, height=260).encode(
        x=altair.X("year:Q", title=language.word("column.fiscal-year"), axis=years_axis, scale=altair.Scale(zero=False, nice=False)),
        y=altair.Y("value:Q", title=unit.title, axis=unit_axis),
        color=altair.Color("series:N", sort=names, scale=altair.Scale(domain=names, range=list(COLORS)), legend=None),
        strokeDash=altair.StrokeDash("series:N", sort=names, legend=None),
    )
    keys = [
        altair.Chart(altair.Data(values=[{"name": name}]))
        .mark_text(align="left", fontSize=TEXT, fontWeight="bold", color=COLORS[place])
        .encode(text="name:N", x=altair.value(12), y=altair.value(12 + 20 * place))
        for place, name in enumerate(names)
    ]
    return altair.layer(base.mark_line(strokeWidth=2.5, point=altair.OverlayMarkDef(size=40)), *keys)


def _point(series: str, line: BudgetLine, power: int) -> dict[str, Any]:
    assert line.amount
    return {"series": series, "year": line.fiscal_year.year, "value": float(Decimal(line.amount.value) / 10**power)}
