"""Charts of budget lines, by Vega-Lite (altair), drawn to SVG without a browser (vl-convert)."""

from __future__ import annotations

import hashlib
import re
from decimal import Decimal
from importlib.metadata import version
from typing import Any

import altair
import vl_convert

from scripts.cache import Cache
from scripts.load.chart import Chart, Series
from scripts.load.languages.language import Language
from scripts.load.models import BudgetLine
from scripts.load.records import Records
from scripts.load.select import select

_COLOURS = ["#3b6fb6", "#c8553d", "#5b8c5a", "#8a6bb1", "#b8892b", "#4f9da6", "#a04668", "#7a7a7a", "#2f4b7c", "#9c755f", "#d37295"]
"""Told apart in grey and by readers who do not see red or green; meaning never rests on them alone (labels, legend, table)."""
_FONT = "Noto Sans CJK JP"
_WIDTH, _HEIGHT = 640, 320


def lines_of(chart: Chart, records: Records) -> list[BudgetLine]:
    """Return every budget line of a chart that has an amount, series by series."""
    return [line for _, line in _lines_by_series(chart, records)]


def draw_budget(chart: Chart, lines: list[BudgetLine], records: Records, language: Language, cache: Cache) -> str:
    """Return the chart as SVG. Its greys follow the colour of the text around it. `cache` holds what was drawn before."""
    rows = [_row(series.name[language.code], line, language) for series, line in _lines_by_series(chart, records)]
    one_year = len({line.fiscal_year for line in lines}) == 1 and chart.kind == "bar"
    drawing = _bars_of_one_year(rows, language) if one_year else _over_years(chart, rows, language)
    svg = _drawn(_styled(drawing).to_json(), cache)
    for grey in ("#000", "#888", "#ddd", "#333", "black", "gray"):
        svg = svg.replace(f'fill="{grey}"', 'fill="currentColor"').replace(f'stroke="{grey}"', 'stroke="currentColor" stroke-opacity="0.3"')
    return svg


def _drawn(specification: str, cache: Cache) -> str:
    """The drawing of a Vega-Lite specification; one that has been drawn before, by the same version, is read from `cache`."""
    key = hashlib.sha256(f"{version('vl-convert-python')}{specification}".encode()).hexdigest()
    kept = cache.get(key)
    if kept is None:
        kept = vl_convert.vegalite_to_svg(specification).encode()
        cache.put(key, kept)
    return kept.decode()


def _lines_by_series(chart: Chart, records: Records) -> list[tuple[Series, BudgetLine]]:
    found = [(series, line) for series in chart.series for line in select(records, BudgetLine.record_kind.id, series.lines)]
    return [(series, line) for series, line in found if isinstance(line, BudgetLine) and line.amount]


def _row(name: str, line: BudgetLine, language: Language) -> dict[str, Any]:
    assert line.amount
    return {
        "series": name,
        "line": re.sub(r" ?[（(][^（()）]*[)）]$", "", line.name[language.code]),
        "year": str(line.fiscal_year.year),
        "value": float(Decimal(line.amount.value) / 10**language.chart_axis.power),
        "text": language.amount(line.amount),
    }


def _over_years(chart: Chart, rows: list[dict[str, Any]], language: Language) -> altair.Chart | altair.LayerChart:
    names = list(dict.fromkeys(row["series"] for row in rows))
    rows = [row | {"place": names.index(row["series"])} for row in rows]
    numbers = [int(row["year"]) for row in rows]
    years = [str(number) for number in range(min(numbers), max(numbers) + 1)]  # a year without a value stays a gap
    base = altair.Chart(altair.Data(values=rows), width=_WIDTH, height=_HEIGHT).encode(
        x=altair.X(
            "year:O",
            title=language.word("column.fiscal-year"),
            scale=altair.Scale(domain=years),
            axis=altair.Axis(labelAngle=0, labelOverlap=True),
        ),
        y=altair.Y("value:Q", title=language.chart_axis.title, axis=altair.Axis(format=",.0f")),
        color=altair.Color(
            "series:N",
            sort=names,
            scale=altair.Scale(domain=names, range=_COLOURS[: len(names)]),
            legend=altair.Legend(title=None, orient="bottom", columns=1 if len(names) < 4 else 3, labelLimit=600)
            if len(names) > 1
            else None,
        ),
    )
    if chart.kind == "line":
        return base.mark_line(point=altair.OverlayMarkDef(size=45), strokeWidth=2.5).encode(
            strokeDash=altair.StrokeDash("series:N", sort=names, legend=None), shape=altair.Shape("series:N", sort=names, legend=None)
        )
    if chart.kind == "stacked-bar":
        return base.mark_bar().encode(order=altair.Order("place:Q"))
    return base.mark_bar().encode(xOffset=altair.XOffset("series:N", sort=names)) if len(names) > 1 else _labelled(base.mark_bar(), base)


def _labelled(bars: altair.Chart, base: altair.Chart) -> altair.LayerChart:
    return altair.layer(bars, base.mark_text(dy=-7, fontSize=11, color="black").encode(text="text:N", color=altair.value("black")))


def _bars_of_one_year(rows: list[dict[str, Any]], language: Language) -> altair.LayerChart:
    ordered = [row["line"] for row in rows]
    base = altair.Chart(altair.Data(values=rows), width=_WIDTH - 240, height=36 * len(rows)).encode(
        y=altair.Y("line:N", sort=ordered, title=None, axis=altair.Axis(labelLimit=400)),
        x=altair.X("value:Q", title=language.chart_axis.title, axis=altair.Axis(format=",.0f")),
    )
    bars = base.mark_bar(color=_COLOURS[0], height=18)
    return altair.layer(bars, base.mark_text(align="left", dx=5, fontSize=11, color="black").encode(text="text:N"))


def _styled(drawing: altair.Chart | altair.LayerChart) -> altair.Chart | altair.LayerChart:
    return (
        drawing.configure(font=_FONT, background="transparent")
        .configure_axis(labelFontSize=12, titleFontSize=12, titleFontWeight="normal")
        .configure_legend(labelFontSize=12)
        .configure_view(stroke=None)
    )
