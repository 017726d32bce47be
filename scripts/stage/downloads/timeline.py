"""The timeline as a calendar (iCalendar) and as a feed (Atom), one of each per language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar
from icalendar import Event as CalendarEvent
from lxml import etree
from lxml.builder import ElementMaker

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Event
from scripts.stage.context import PageContext
from scripts.stage.links import record_address, web_address

_ATOM = "http://www.w3.org/2005/Atom"


def timeline_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/timeline-<language>.ics and .atom."""
    for code, language in guide.languages.items():
        yield f"data/timeline-{code}.ics", _calendar(guide, language)
        yield f"data/timeline-{code}.atom", _feed(guide, language)


def _events(guide: Guide) -> list[Event]:
    return sorted(guide.records.of(Event), key=lambda event: (event.date, event.id))


def _stamp(guide: Guide) -> datetime:
    return datetime.combine(guide.edition.date.first, time(), tzinfo=UTC)


def _calendar(guide: Guide, language: Language) -> bytes:
    """All events known to the day, as whole days; a month or a year has no place in a calendar."""
    edition = guide.edition
    context = PageContext(guide, language, "timeline/index")
    calendar = Calendar()
    calendar.add("prodid", f"-//{edition.title.en}//{edition.version}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", context.own(edition.title))
    for event in _events(guide):
        if event.date.machine is None or len(event.date.machine) != len("2008-05-21"):
            continue
        url = record_address(event, str(edition.site_url), language)
        entry = CalendarEvent()
        entry.add("uid", str(uuid5(NAMESPACE_URL, url)))
        entry.add("dtstamp", _stamp(guide))
        entry.add("dtstart", event.date.first)
        entry.add("dtend", event.date.last + timedelta(days=1))
        entry.add("summary", context.own(event.name))
        entry.add("description", context.plain(context.own(event.summary)))
        entry.add("url", url)
        entry.add("categories", [context.label("theme", event.theme)])
        entry.add("status", "TENTATIVE" if event.status == "plan" else "CONFIRMED")
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _feed(guide: Guide, language: Language) -> bytes:
    """All events, the latest first; the date stands in the title, for a feed has no field for a date that is only a month."""
    edition = guide.edition
    context = PageContext(guide, language, "timeline/index")
    element = ElementMaker(namespace=_ATOM, nsmap={None: _ATOM})
    updated = _stamp(guide).isoformat().replace("+00:00", "Z")
    site = str(edition.site_url)
    feed = element.feed(
        element.title(context.own(edition.title)),
        element.id(f"{site}data/timeline-{language.code}.atom"),
        element.updated(updated),
        element.author(element.name(context.own(edition.editors))),
        element.link(rel="self", href=f"{site}data/timeline-{language.code}.atom"),
        element.link(rel="alternate", href=web_address(site, language, context.page)),
    )
    feed.set("{http://www.w3.org/XML/1998/namespace}lang", language.code)
    for event in reversed(_events(guide)):
        url = record_address(event, site, language)
        feed.append(
            element.entry(
                element.title(f"{context.date(event.date)}{language.colon}{context.own(event.name)}"),
                element.id(url),
                element.link(rel="alternate", href=url),
                element.updated(updated),
                element.category(term=event.theme, label=context.label("theme", event.theme)),
                element.summary(context.plain(context.own(event.summary))),
            )
        )
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))
