"""Every figure to take away: the drawing as SVG and PNG, its figures as CSV, in each language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version

import vl_convert

from scripts.cache import Cache
from scripts.load.chart import Chart
from scripts.load.guide import Guide
from scripts.stage.charts.figure import alone, draw, shown_by
from scripts.stage.charts.screen import WIDE
from scripts.stage.context import PageContext
from scripts.stage.downloads.table import csv_file
from scripts.stage.links import FIGURES

_ID = "id"
"""The last column of each table: the id of the record."""
_SCALE = 2
"""Pixels of the PNG for each of the drawing, as dense screens and print want them."""
_PAPER = "#ffffff"


def figure_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of each file."""
    cache = Cache(guide.root, "figures")
    for chart in guide.charts.values():
        if chart.kind == "matrix":
            continue  # a table in the page, whose records are among the data
        for language in guide.languages.values():
            context = PageContext(guide, language, "index")
            name = f"{FIGURES}{chart.id}-{language.code}"
            drawing = alone(draw(chart, context, WIDE))
            yield f"{name}.svg", drawing.encode()
            yield f"{name}.png", _picture(drawing, cache)
            if table := _table(chart, context):
                yield f"{name}.csv", table


def _picture(drawing: str, cache: Cache) -> bytes:
    """The drawing on white paper; one made before, by the same version, is read from `cache`."""
    key = hashlib.sha256(f"{version('vl-convert-python')}{_SCALE}{drawing}".encode()).hexdigest()
    kept = cache.get(key)
    if kept is None:
        on_paper = drawing.replace(">", f'><rect width="100%" height="100%" fill="{_PAPER}"/>', 1)
        kept = vl_convert.svg_to_png(on_paper, scale=_SCALE)
        cache.put(key, kept)
    return kept


def _table(chart: Chart, context: PageContext) -> bytes:
    """The figures of a chart, with the names of its columns in the language; empty where it shows none."""
    shown, language = shown_by(chart, context), context.language
    if shown.lines:
        words = ("column.line", "column.fiscal-year", "column.stage", "column.amount")
        rows = [
            (line.name[language.code], str(line.fiscal_year), context.label("stage", line.stage), language.amount(line.amount), line.id)
            for line in shown.lines
            if line.amount
        ]
        return csv_file([*(language.word(word) for word in words), _ID], rows)
    if shown.documents:
        head = [context.label("kind", chart.of), language.word("chart.period"), _ID]
        return csv_file(head, [(line.document.name[language.code], period, line.document.id) for line, period in shown.documents])
    return b""
