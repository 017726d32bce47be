"""data/datapackage.json, which describes the CSV files column by column (https://datapackage.org/standard/data-package/)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.load.guide import Guide
from scripts.load.models import KINDS, LANGUAGES, VOCABULARIES
from scripts.stage.downloads.columns import Column, columns_of


def data_package(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/datapackage.json."""
    edition = guide.edition
    package: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": edition.slug,
        "title": edition.title.en,
        "description": edition.description.en,
        "version": edition.version,
        "created": f"{edition.date}T00:00:00Z",
        "homepage": str(edition.site_url),
        "licenses": [{"name": "CC-BY-4.0", "title": edition.licence, "path": str(edition.licence_url)}],
        "resources": [_resource(kind) for kind in KINDS],
    }
    yield "data/datapackage.json", (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(kind: str) -> dict[str, Any]:
    fields = [_field(column) for column in columns_of(KINDS[kind])]
    fields += [
        {"name": f"url_{language}", "type": "string", "format": "uri", "description": "Where the guide shows the record."}
        for language in LANGUAGES
    ]
    return {
        "name": kind,
        "path": f"{kind}.csv",
        "title": VOCABULARIES["kind"].label(kind, "en"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": ["id"]},
    }


def _field(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.description}
    if column.format:
        described["format"] = column.format
    if column.constraints:
        described["constraints"] = column.constraints
    return described
