"""The files to download can be read by the programs they are for, and say the same as the records."""

import csv
import json
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.load.models import KINDS, LANGUAGES
from scripts.load.models.field import description
from scripts.stage.stage import downloads_folder, stage
from tests.conftest import copy_tiny


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tiny = copy_tiny(tmp_path_factory.mktemp("downloads") / "guide")
    stage(load_checked_guide(tiny), tiny / "build/docs")
    return downloads_folder(tiny / "build/docs")


def test_every_kind_is_there_as_json_and_csv_with_the_same_records(downloads: Path) -> None:
    whole = json.loads((downloads / "data/guide.json").read_text(encoding="utf-8"))
    for kind in KINDS:
        as_json = json.loads((downloads / f"data/{kind}.json").read_text(encoding="utf-8"))
        with (downloads / f"data/{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            as_csv = list(csv.DictReader(file))
        assert [row["id"] for row in as_json] == [row["id"] for row in as_csv] == [row["id"] for row in whole[kind]], kind


def test_an_amount_keeps_what_was_stated_and_its_value(downloads: Path) -> None:
    with (downloads / "data/budget.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["amount"], row["amount_value"], row["usd"], row["usd_value"]) == ("1,529億円", "152900000000", "11億ドル", "1100000000")
    assert row["url_en"] == "https://example.org/tiny/en/budgets/lines.html#space-fy2023"


def test_the_data_package_describes_every_column_of_every_file(downloads: Path) -> None:
    package = json.loads((downloads / "data/datapackage.json").read_text(encoding="utf-8"))
    assert {resource["name"] for resource in package["resources"]} == set(KINDS)
    for resource in package["resources"]:
        with (downloads / "data" / resource["path"]).open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        assert [field["name"] for field in resource["schema"]["fields"]] == header
        assert all(field["description"] for field in resource["schema"]["fields"])


def test_every_field_of_every_kind_is_described() -> None:
    for model in KINDS.values():
        for name, field in model.model_fields.items():
            for language in LANGUAGES:
                assert len(description(field, language)) > 2, f"{model.__name__}.{name} ({language})"
