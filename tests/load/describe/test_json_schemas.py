"""The schemas that editors' programs check records by accept every record of the guide, and refuse what the models refuse."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from scripts.load.describe.json_schemas import SETTINGS, schema_files
from scripts.load.yaml_file import YamlFile
from tests.conftest import ROOT

FILES = dict(schema_files())
MAPPING: dict[str, str] = json.loads(FILES[SETTINGS])["yaml.schemas"]


def validator(schema: str) -> Draft202012Validator:
    content: dict[str, Any] = json.loads(FILES[Path(schema)])
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


@pytest.mark.parametrize(("schema", "files"), MAPPING.items())
def test_every_file_of_the_guide_is_valid(schema: str, files: str) -> None:
    check = validator(schema)
    paths = sorted(ROOT.glob(files))
    assert paths
    for path in paths:
        data = YamlFile(path, path.relative_to(ROOT)).data
        assert [error.message for error in check.iter_errors(data)] == [], path


@pytest.mark.parametrize(
    ("file", "field", "value"),
    [
        ("docs/data/systems/all.yaml", "mission", "navigation"),
        ("docs/data/systems/all.yaml", "as_of", "May 2026"),
        ("docs/data/systems/all.yaml", "orbits", ["LOW"]),
        ("docs/data/systems/all.yaml", "sumary", "unknown field"),
        ("docs/data/budget/all.yaml", "amount", "1,529億"),
        ("docs/data/budget/all.yaml", "fiscal_year", "2023"),
        ("docs/data/terms/all.yaml", "cites", ["Report (2024)"]),
        ("docs/data/terms/all.yaml", "name", {"ja": "宇宙領域把握"}),
        ("docs/data/organizations/japan.yaml", "parent", "The Cabinet"),
    ],
)
def test_what_the_models_refuse_the_schemas_refuse(tiny: Path, file: str, field: str, value: object) -> None:
    schema = next(schema for schema, files in MAPPING.items() if Path(file).parent == Path(files).parent)
    data = YamlFile(tiny / file, Path(file)).data
    assert not list(validator(schema).iter_errors(data))
    data[-1][field] = value
    assert list(validator(schema).iter_errors(data))


def test_every_field_is_described_in_both_languages() -> None:
    for path, content in FILES.items():
        if path != SETTINGS:
            schema = json.loads(content)
            for model in [schema.get("items", schema), *schema["$defs"].values()]:
                for name, field in model.get("properties", {}).items():
                    assert " ／ " in field["description"], (path, name)
