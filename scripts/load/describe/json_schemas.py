"""schemas/*.json: a JSON Schema for each kind of file below docs/data/, and the settings by which editors apply them while one types.

JSON Schema 2020-12, https://json-schema.org/draft/2020-12; the mapping is the one of the YAML language server that VS Code and others use.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from scripts.load.chart import Chart
from scripts.load.control_sums import FILE as CONTROL_SUMS_FILE
from scripts.load.control_sums import ControlSums
from scripts.load.edition import FILE as EDITION_FILE
from scripts.load.edition import Edition
from scripts.load.models import KINDS

SCHEMAS = Path("schemas")
SETTINGS = Path(".vscode") / "settings.json"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_files() -> Iterator[tuple[Path, str]]:
    """Yield the path and the content of each schema, and of the editor settings that apply them."""
    mapping = {}
    for name, files, schema in _schemas():
        mapping[(SCHEMAS / f"{name}.json").as_posix()] = files
        yield SCHEMAS / f"{name}.json", _json({"$schema": _DRAFT, **schema})
    yield SETTINGS, _json({"yaml.schemas": mapping, "yaml.yamlVersion": "1.2"})


def _schemas() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each schema with its name and the files it is for."""
    for kind, model in KINDS.items():
        record = _bilingual(model.model_json_schema())
        definitions = record.pop("$defs", {})
        yield kind, f"docs/data/{kind}/*.yaml", {"title": model.__name__, "type": "array", "items": record, "$defs": definitions}
    yield "charts", "docs/data/charts/*.yaml", _of(Chart)
    yield "control-sums", CONTROL_SUMS_FILE.as_posix(), _of(ControlSums)
    yield "edition", EDITION_FILE.as_posix(), _of(Edition)


def _of(model: type[BaseModel]) -> dict[str, Any]:
    return dict(_bilingual(model.model_json_schema()))


def _bilingual(schema: Any) -> Any:
    """A schema in which each description is given in both languages."""
    if isinstance(schema, list):
        return [_bilingual(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: _bilingual(part) for name, part in schema.items() if name != "description_ja"}
    if "description_ja" in schema:
        found["description"] = f"{schema['description']} ／ {schema['description_ja']}"
    return found


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
