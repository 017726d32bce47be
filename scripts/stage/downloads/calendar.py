"""The timeline as a calendar (iCalendar), one for each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar
from icalendar import Event as Entry

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Event
from scripts.stage.context import PageContext
from scripts.stage.links import record_address
from scripts.stage.timeline import by_date


def calendar_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/timeline-<language>.ics: all events known to the day, as whole days; a month or a year has no place in a calendar."""
    for code, language in guide.languages.items():
        yield f"data/timeline-{code}.ics", _calendar(guide, language)


def _calendar(guide: Guide, language: Language) -> bytes:
    edition = guide.edition
    context = PageContext(guide, language, "timeline/index")
    calendar = Calendar()
    calendar.add("prodid", f"-//{edition.title.en}//{edition.version}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", context.own(edition.title))
    for event in by_date(guide.records.of(Event)):
        if event.date.days:
            calendar.add_component(_entry(event, context))
    return bytes(calendar.to_ical())


def _entry(event: Event, context: PageContext) -> Entry:
    edition = context.guide.edition
    assert event.date.days
    first, last = event.date.days
    url = record_address(event, edition.site_url, context.language)
    entry = Entry()
    entry.add("uid", str(uuid5(NAMESPACE_URL, url)))
    entry.add("dtstamp", datetime.combine(edition.date.first, time(), tzinfo=UTC))
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))  # the day after the last
    entry.add("transp", "TRANSPARENT")  # history keeps nobody busy
    entry.add("summary", context.own(event.name))
    entry.add("description", f"{context.plain(context.own(event.summary))}\n{url}")  # some programs drop the URL
    entry.add("url", url)
    entry.add("categories", [context.label("theme", event.theme)])
    entry.add("status", "TENTATIVE" if event.status == "plan" else "CONFIRMED")
    return entry
