"""The data dictionary, generated from the models: what each field of each kind holds (words in docs/data/dictionary.yaml)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml
from babel import Locale

from scripts.load.guide import Guide
from scripts.load.models import KINDS, LANGUAGES
from scripts.stage.downloads.flat import columns

_NOTES = {"_value": " In whole yen or dollars."} | {f"_{code}": f" In {Locale.parse(code).english_name}." for code in LANGUAGES}
"""What the description of a column adds to that of its field, by how the column's name ends."""


def load_dictionary(guide: Guide) -> dict[str, dict[str, str]]:
    """Return what each field holds in both languages, by its name. Raises KeyError for a field that nobody has described."""
    words: dict[str, dict[str, str]] = yaml.safe_load((guide.root / "docs" / "data" / "dictionary.yaml").read_text(encoding="utf-8"))
    for kind, model in KINDS.items():
        for name in model.model_fields:
            if f"{kind}.{name}" not in words and name not in words:
                raise KeyError(f"docs/data/dictionary.yaml does not say what the field “{name}” of {kind} holds")
    return words


def described(kind: str, field: str, words: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the description of a field, the one for its kind before the general one."""
    return words.get(f"{kind}.{field}") or words[field]


def data_package(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/datapackage.json, which describes the CSV files in English (Data Package, https://datapackage.org/standard/)."""
    words = load_dictionary(guide)
    edition = guide.records.edition
    package: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "japan-space-security-guide",
        "title": edition.title.en,
        "description": edition.description.en,
        "version": edition.version,
        "created": f"{edition.date.isoformat()}T00:00:00Z",
        "homepage": str(edition.site_url),
        "licenses": [{"name": "CC-BY-4.0", "title": edition.licence, "path": str(edition.licence_url)}],
        "resources": [_resource(kind, guide, words) for kind in KINDS],
    }
    yield "data/datapackage.json", (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(kind: str, guide: Guide, words: dict[str, dict[str, str]]) -> dict[str, Any]:
    fields = [{"name": column, "type": _type(column), "description": _description(kind, column, words)} for column in columns(KINDS[kind])]
    fields += [{"name": f"url_{code}", "type": "string", "format": "uri", "description": words["url"]["en"]} for code in guide.languages]
    return {
        "name": kind,
        "path": f"{kind}.csv",
        "title": guide.labels.get("kind", kind, "en"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": ["id"]},
    }


def _description(kind: str, column: str, words: dict[str, dict[str, str]]) -> str:
    for suffix, note in _NOTES.items():
        if column.endswith(suffix) and column.removesuffix(suffix) in KINDS[kind].model_fields:
            return described(kind, column.removesuffix(suffix), words)["en"] + note
    return described(kind, column, words)["en"]


def _type(column: str) -> str:
    return "integer" if column.endswith("_value") else "string"
