"""Tables, databases and the API: what spreadsheets, SQL and programs read."""

from __future__ import annotations

import csv
import json
import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package
from frictionless.resources import TableResource
from jsonschema import Draft202012Validator

from scripts.load.guide import load_guide
from scripts.load.models import KINDS
from scripts.stage.downloads.sqlite import sqlite_file
from tests.stage.downloads.conftest import HOSTILE


def rows(downloads: Path, kind: str) -> list[dict[str, str]]:
    with (downloads / f"data/{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_frictionless_finds_every_table_as_it_is_described(downloads: Path) -> None:
    report = Package(str(downloads / "data/datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "fieldName", "note"])


def test_programs_read_dates_years_numbers_and_truths_as_such(downloads: Path) -> None:
    package = Package(str(downloads / "data/datapackage.json"))

    def read(kind: str) -> Any:
        resource = package.get_resource(kind)
        assert isinstance(resource, TableResource)
        return resource.read_rows()

    event = next(row for row in read("events") if row["id"] == "two-days")
    assert (event["date"], event["date_first"], event["date_last"]) == ("2024-08-26/2024-08-27", date(2024, 8, 26), date(2024, 8, 27))
    line = read("budget")[0]
    assert (line["amount_value"], line["fiscal_year_start"]) == (152_900_000_000, 2023)
    assert read("sources")[0]["weak"] is False


def test_no_cell_is_a_formula(downloads: Path) -> None:
    hostile = next(row for row in rows(downloads, "events") if row["id"] == "hostile")
    assert hostile["name_en"] == f"'{HOSTILE}"
    assert not [
        cell for kind in KINDS for row in rows(downloads, kind) for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t"))
    ]


def test_sql_finds_records_what_refers_to_them_and_what_they_rest_on(downloads: Path) -> None:
    database = sqlite3.connect(f"file:{downloads / 'data/guide.sqlite'}?mode=ro", uri=True)
    assert database.execute("select name_en from events where id = 'hostile'").fetchone() == (HOSTILE,)
    assert database.execute("select count(*) from records").fetchone() == (sum(len(rows(downloads, kind)) for kind in KINDS),)
    named = database.execute("select record from record_references where target = 'organizations/diet' order by record").fetchall()
    assert ("documents/basic-space-law",) in named
    cited = database.execute(
        "select locator from record_citations where target = 'sources/report-2024' and record = 'terms/sda'"
    ).fetchall()
    assert cited == [("history",)]


def test_the_same_records_are_the_same_database(hard: Path, downloads: Path) -> None:
    ((_, content),) = sqlite_file(load_guide(hard))
    assert content == (downloads / "data/guide.sqlite").read_bytes()


def api(downloads: Path, name: str) -> Any:
    return json.loads((downloads / "api/v1" / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_of_the_api_is_as_its_schema_says(downloads: Path, kind: str) -> None:
    schema = api(downloads, f"schemas/{kind}.json")
    Draft202012Validator.check_schema(schema)
    listed = api(downloads, f"{kind}.json")
    assert listed["count"] == len(listed["records"]) == api(downloads, "index.json")["kinds"][kind]["count"]
    for entry in listed["records"]:
        Draft202012Validator(schema).validate(api(downloads, f"{kind}/{entry['id']}.json"))


def test_the_timeline_of_the_api_has_the_days_that_dates_can_mean(downloads: Path) -> None:
    days = {event["id"]: (event["date"], event["first_day"], event["last_day"]) for event in api(downloads, "timeline.json")}
    assert days["jaxa-founded"] == ("2003-10", "2003-10-01", "2003-10-31")


def test_a_page_of_the_api_has_its_sections_and_what_it_names_and_cites(downloads: Path) -> None:
    page = api(downloads, "pages/en/index.json")
    assert [section["id"] for section in page["sections"]] == ["home", "money"]
    assert "organizations/jaxa" in page["names"]
    assert page["cites"] == ["report-2024#history", "report-2024#budget", "corrections/wrong-year"]
    assert page["url"] == {"ja": "https://example.org/tiny/index.html", "en": "https://example.org/tiny/en/index.html"}
