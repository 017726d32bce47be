"""Every figure to take away: the drawing as SVG and PNG, its figures as CSV, in each language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version

import vl_convert

from scripts.cache import Cache
from scripts.load.chart import Chart
from scripts.load.guide import Guide
from scripts.load.names import name_of
from scripts.stage.charts.figure import alone, draw
from scripts.stage.charts.screen import WIDE
from scripts.stage.charts.table import table_of
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
        if chart.is_table:
            continue  # a table in the page, whose records are among the data
        for language in guide.languages.values():
            context = PageContext(guide, language, "index")
            name = f"{FIGURES}{chart.id}-{language.code}"
            drawing = alone(draw(chart, context, WIDE))
            yield f"{name}.svg", drawing.encode()
            yield f"{name}.png", _picture(drawing, cache)
            if table := _csv(chart, context):
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


def _csv(chart: Chart, context: PageContext) -> bytes:
    """The table of a chart, with the names of its columns in the language; empty where it has none."""
    table = table_of(chart, context)
    if table is None:
        return b""
    return csv_file([*table.head, _ID], [(name_of(record, context.language), *cells, record.id) for record, cells in table.rows])
