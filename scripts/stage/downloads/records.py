"""Every kind of record as JSON and as CSV, and the whole as one JSON file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.load.guide import Guide
from scripts.load.models import KINDS, AnyRecord
from scripts.stage.downloads.columns import columns_of
from scripts.stage.downloads.nested import nested
from scripts.stage.downloads.table import csv_file
from scripts.stage.links import record_address


def record_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/<kind>.json, data/<kind>.csv and data/guide.json."""
    whole: dict[str, Any] = {"edition": guide.edition.model_dump(mode="json")}
    for kind, records in guide.records.by_kind.items():
        rows = [_with_addresses(record, nested(record), guide) for record in records.values()]
        whole[kind] = rows
        yield f"data/{kind}.json", _json(rows)
        yield f"data/{kind}.csv", _csv(kind, list(records.values()), guide)
    yield "data/guide.json", _json(whole)


def _with_addresses(record: AnyRecord, row: dict[str, Any], guide: Guide) -> dict[str, Any]:
    site = guide.edition.site_url
    return row | {f"url_{code}": record_address(record, site, language) for code, language in guide.languages.items()}


def _json(data: Any) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _csv(kind: str, records: list[AnyRecord], guide: Guide) -> bytes:
    columns = columns_of(KINDS[kind])
    head = [*(column.name for column in columns), *(f"url_{code}" for code in guide.languages)]
    rows = (_with_addresses(record, {column.name: column.cell(record) for column in columns}, guide) for record in records)
    return csv_file(head, (list(row.values()) for row in rows))
