"""The files to download can be read by the programs they are for, and say the same as the records."""

import csv
import json
from datetime import date
from pathlib import Path

import pytest
import rispy
from icalendar import Calendar
from lxml import etree
from pybtex.database import parse_string

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


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_calendar_has_the_events_known_to_the_day_and_no_others(downloads: Path, language: str) -> None:
    calendar = Calendar.from_ical((downloads / f"data/timeline-{language}.ics").read_bytes())
    events = calendar.walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [date(2008, 5, 21)]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_feed_has_every_event_with_an_address(downloads: Path, language: str) -> None:
    feed = etree.parse(str(downloads / f"data/timeline-{language}.atom")).getroot()
    space = {"a": "http://www.w3.org/2005/Atom"}
    ids = [entry.findtext("a:id", namespaces=space) for entry in feed.findall("a:entry", space)]
    assert len(ids) == len(set(ids)) == 3
    for required in ("a:id", "a:title", "a:updated", "a:author/a:name"):
        assert feed.findtext(required, namespaces=space), required


@pytest.mark.parametrize("stem", ["data/bibliography", "cite/en/index", "cite/ja/reference/organizations/jaxa"])
def test_reference_managers_can_read_the_sources(downloads: Path, stem: str) -> None:
    bibtex = parse_string((downloads / f"{stem}.bib").read_text(encoding="utf-8"), "bibtex")
    ris = rispy.loads((downloads / f"{stem}.ris").read_text(encoding="utf-8"))
    csl = json.loads((downloads / f"{stem}.json").read_text(encoding="utf-8"))
    assert set(bibtex.entries) == {entry["id"] for entry in ris} == {entry["id"] for entry in csl}
    report = next(entry for entry in csl if entry["id"] == "report-2024")
    assert report["issued"] == {"date-parts": [[2024, 8, 23]]}


def test_a_page_is_cited_with_the_sources_it_cites(downloads: Path) -> None:
    cited = {entry["id"] for entry in json.loads((downloads / "cite/en/index.json").read_text(encoding="utf-8"))}
    assert cited == {"guide-index-en", "report-2024", "press-2025"}


def test_every_field_of_every_kind_is_described() -> None:
    for model in KINDS.values():
        for name, field in model.model_fields.items():
            for language in LANGUAGES:
                assert len(description(field, language)) > 2, f"{model.__name__}.{name} ({language})"
