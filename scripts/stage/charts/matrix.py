"""Records by two of their fields, as a table: names with a sign in each cell, or how many there are, with the way to the list of them.

A table is real text, is read on a phone (each row becomes a card) and leads on from every name; a drawing of one would do none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from scripts.load.chart import DATES, EACH, Chart
from scripts.load.models import AnyRecord
from scripts.load.select import select
from scripts.stage.charts.short import short_name
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown, label
from scripts.stage.facets import facet_of, keys_of
from scripts.stage.links import page_link
from scripts.stage.sort import sorted_by_name

_NO_VALUE = ""


@dataclass(frozen=True)
class Axis:
    """The rows or the columns: what heads each by its key, and which of them a record is in; `query` names the field in addresses."""

    heads: dict[str, Markdown]
    places: Callable[[AnyRecord], Iterable[str]]
    query: str = ""


@dataclass(frozen=True)
class Matrix:
    """A table: the head of the rows, the heads of the columns, and each row with its head and cells."""

    corner: Markdown
    columns: list[Markdown]
    rows: list[tuple[Markdown, list[Markdown]]]


def matrix_of(chart: Chart, context: PageContext) -> Matrix:
    """Return the table of a chart. Raises Fault where nothing is picked, or a field is none that the kind is filtered by."""
    records = sorted_by_name(select(context.guide.records, chart.of, chart.where), context.language)
    rows, columns = (_axis(field, chart, records, context) for field in (chart.rows, chart.columns))
    cells: dict[tuple[str, str], list[AnyRecord]] = {}
    for record in records:
        for row in rows.places(record):
            for column in columns.places(record):
                cells.setdefault((row, column), []).append(record)
    corner = context.label("kind", chart.of) if chart.rows == EACH else context.word(facet_of(chart.of, chart.rows, records, context).word)
    shown = [key for key in columns.heads if any((row, key) in cells for row in rows.heads)]
    filled = [row for row in rows.heads if any((row, key) in cells for key in shown)]
    if chart.cells == "count":
        filled.sort(key=lambda row: -sum(len(cells.get((row, key), [])) for key in shown))
    return Matrix(
        Markdown(corner),
        [columns.heads[key] for key in shown],
        [
            (rows.heads[row], [_cell(cells.get((row, key), []), chart, (rows, row), (columns, key), context) for key in shown])
            for row in filled
        ],
    )


def _axis(field: str, chart: Chart, records: list[AnyRecord], context: PageContext) -> Axis:
    if field == EACH:
        return Axis({record.reference: context.link(record) for record in records}, lambda record: [record.reference])
    if field == DATES:
        years = sorted({year for record in records for year in _years(record)})
        return Axis({year: label(year) for year in years}, _years)
    facet = facet_of(chart.of, field, records, context)
    heads = {option.value: label(option.label) for option in facet.options} | {_NO_VALUE: context.word("chart.none")}
    return Axis(heads, lambda record: keys_of(record, field) or [_NO_VALUE], field)


def _years(record: Any) -> list[str]:
    return list(dict.fromkeys(str(fact.date.first.year) for fact in record.dates))


def _cell(records: list[AnyRecord], chart: Chart, row: tuple[Axis, str], column: tuple[Axis, str], context: PageContext) -> Markdown:
    if not records:
        return Markdown("")
    if chart.cells == "names":
        return Markdown("<br>".join(_named(record, chart, column[1], context) for record in records))
    wanted = "&".join(f"{axis.query}={key}" for axis, key in (row, column) if axis.query and key)
    return Markdown(f"[{len(records)}]({page_link(records[0].page, context.page)}?{wanted})")


def _named(record: Any, chart: Chart, column: str, context: PageContext) -> str:
    """A record's name with its sign; where each record is a row, what happened in the year of the column."""
    if chart.rows == EACH:
        types = dict.fromkeys(fact.type for fact in record.dates if str(fact.date.first.year) == column)
        return context.join(context.label("date-type", name) for name in types)
    said: str = context.link(record)
    if chart.sign:
        sign = getattr(record, chart.sign)
        said += f' <span class="sign sign-{sign}">{context.label(chart.sign, sign)}</span>'
    if chart.beside and (others := [context.guide.records.target(reference) for reference in getattr(record, chart.beside)]):
        said += context.brackets(context.join(short_name(other, context) for other in others))
    return f'<span class="in-cell">{said}</span>'
