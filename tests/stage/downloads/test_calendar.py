"""Calendars: what programs read from the files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser

from tests.conftest import ROOT
from tests.stage.downloads.conftest import HOSTILE

ICAL_JS = ROOT / "tests" / "vendor" / "ical.js" / "ical.js"
READ = """text => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part)).map((event) => [
    event.summary, event.startDate.toString(), event.endDate.toString(), event.description,
  ]);
}"""


@pytest.fixture(params=["ja", "en"])
def calendar(downloads: Path, request: pytest.FixtureRequest) -> str:
    return (downloads / f"data/timeline-{request.param}.ics").read_bytes().decode()


def test_every_event_known_to_the_day_is_there_with_the_day_after_its_last_as_its_end(calendar: str) -> None:
    events = Calendar.from_ical(calendar).walk("VEVENT")
    assert [(event.decoded("dtstart"), event.decoded("dtend")) for event in events] == [
        (date(2008, 5, 21), date(2008, 5, 22)),
        (date(2024, 8, 26), date(2024, 8, 28)),
        (date(2025, 1, 2), date(2025, 1, 3)),
    ]


def test_nobody_is_busy_and_the_address_is_in_the_description(calendar: str) -> None:
    for event in Calendar.from_ical(calendar).walk("VEVENT"):
        assert event["TRANSP"] == "TRANSPARENT"
        assert str(event["DESCRIPTION"]).endswith(f"\n{event['URL']}")


@pytest.mark.slow
def test_ical_js_reads_the_same(calendar: str, browser: Browser) -> None:
    page = browser.new_page()
    page.add_script_tag(content=ICAL_JS.read_text(encoding="utf-8"))
    events = page.evaluate(READ, calendar)
    page.close()
    assert [event[1:3] for event in events] == [["2008-05-21", "2008-05-22"], ["2024-08-26", "2024-08-28"], ["2025-01-02", "2025-01-03"]]
    assert events[2][0] == HOSTILE
