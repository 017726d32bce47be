"""data/guide.sqlite: every kind of record as a table, with tables of what refers to what and what rests on which source."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from sqlite_utils import Database

from scripts.load.guide import Guide
from scripts.load.models import KINDS, Citation, Reference, Source
from scripts.stage.downloads.columns import columns_of
from scripts.stage.links import record_address

_TYPES: dict[str, type] = {"integer": int, "year": int, "boolean": int}
"""Types of Table Schema that are numbers in SQLite; all others are text."""


def sqlite_file(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/guide.sqlite; the same records give the same bytes."""
    connection = sqlite3.connect(":memory:")
    database = Database(connection)
    for kind in KINDS:
        _table(database, kind, guide)
    database.table("record_references").insert_all(_references(guide))
    database.table("record_citations").insert_all(_citations(guide))
    all_kinds = (f"select '{kind}/' || id as reference, '{kind}' as kind, id, url_ja, url_en from [{kind}]" for kind in KINDS)
    database.create_view("records", " union all ".join(all_kinds))
    connection.execute("vacuum")
    yield "data/guide.sqlite", connection.serialize()


def _references(guide: Guide) -> Iterator[dict[str, str]]:
    """Every field of a record that names another one."""
    for record in guide.records.all():
        for part in guide.records.parts[record.reference]:
            if isinstance(part.value, Reference):
                yield {"record": record.reference, "field": part.field, "target": guide.records.target(part.value).reference}


def _citations(guide: Guide) -> Iterator[dict[str, str]]:
    """Every place that a record cites in a field: a source with its locator, or a correction of this guide."""
    for record in guide.records.all():
        for part in guide.records.parts[record.reference]:
            if isinstance(part.value, Citation):
                cited = part.value if part.value.is_correction else f"{Source.record_kind.id}/{part.value.source}"
                yield {"record": record.reference, "field": part.field, "target": cited, "locator": part.value.locator}


def _table(database: Database, kind: str, guide: Guide) -> None:
    columns = columns_of(KINDS[kind])
    types = {column.name: _TYPES.get(column.type, str) for column in columns} | {f"url_{code}": str for code in guide.languages}
    table = database.table(kind).create(types, pk="id")
    rows = []
    for record in guide.records.by_kind[kind].values():
        row = {column.name: _value(column.cell(record), column.type) for column in columns}
        rows.append(row | {f"url_{code}": record_address(record, guide.edition.site_url, each) for code, each in guide.languages.items()})
    table.insert_all(rows)


def _value(cell: str, kind: str) -> str | int | None:
    if not cell:
        return None
    if kind == "boolean":
        return int(cell == "true")
    return int(cell) if _TYPES.get(kind) is int else cell
