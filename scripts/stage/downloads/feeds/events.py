"""The feed of events: what has happened up to the day of the edition, the latest first."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Event
from scripts.stage.context import PageContext
from scripts.stage.downloads.feeds.atom import Entry, atom
from scripts.stage.links import record_address
from scripts.stage.timeline import by_date

PAGE = "timeline/index"


def file_of(code: str) -> str:
    """Return where the feed of a language is, from the root of the site."""
    return f"data/timeline-{code}.atom"


def event_feeds(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/timeline-<language>.atom."""
    for code, language in guide.languages.items():
        file = file_of(code)
        title = guide.edition.title[code] + language.colon + language.word("download.timeline")
        yield file, atom(_entries(guide, language), title=title, file=file, page=PAGE, edition=guide.edition, language=language)


def _entries(guide: Guide, language: Language) -> Iterator[Entry]:
    """The events that have begun, and that nobody only plans. The title says the date as it is known: a feed has days alone."""
    context = PageContext(guide, language, PAGE)
    for event in reversed(by_date(guide.records.of(Event))):
        if event.status != "plan" and event.date.first <= guide.edition.date.first:
            yield Entry(
                title=f"{context.date(event.date)}{language.colon}{context.own(event.name)}",
                url=record_address(event, guide.edition.site_url, language),
                day=event.date.first,
                summary=context.plain(context.own(event.summary)),
                category=(event.theme, context.label("theme", event.theme)),
            )
