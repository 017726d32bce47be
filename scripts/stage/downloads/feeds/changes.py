"""The feed of changes to the guide: one entry for each edition, with a link to what changed in it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.stage.changes.history import History, Step
from scripts.stage.changes.page import anchor_of, title_of
from scripts.stage.context import PageContext
from scripts.stage.downloads.feeds.atom import Entry, atom
from scripts.stage.links import web_address

PAGE = "about/changes"


def file_of(code: str) -> str:
    """Return where the feed of a language is, from the root of the site."""
    return f"data/changes-{code}.atom"


def change_feeds(guide: Guide, history: History) -> Iterator[tuple[str, bytes]]:
    """Yield data/changes-<language>.atom. What is not in an edition yet is no entry: an entry never changes."""
    for code, language in guide.languages.items():
        file = file_of(code)
        title = guide.edition.title[code] + language.colon + language.word("changes.title")
        entries = [_entry(step, guide, language) for step in history.steps if step.is_published]
        yield (
            file,
            atom([*entries, _first(guide, history, language)], title=title, file=file, page=PAGE, edition=guide.edition, language=language),
        )


def _entry(step: Step, guide: Guide, language: Language) -> Entry:
    context = PageContext(guide, language, PAGE)
    records, pages = step.records, step.pages[language.code]
    return Entry(
        title=title_of(step, context),
        url=f"{_page(guide, language)}#{anchor_of(step)}",
        day=step.new.date.first,
        summary=language.word(
            "changes.summary",
            added=len(records.added),
            changed=len(records.changed),
            removed=len(records.removed),
            pages=len(pages.added) + len(pages.changed) + len(pages.removed),
        ),
    )


def _first(guide: Guide, history: History, language: Language) -> Entry:
    """The first edition, from which all changes are counted."""
    context = PageContext(guide, language, PAGE)
    edition = language.word("changes.edition", version=history.first_version, date=context.date(history.first_day))
    return Entry(edition, _page(guide, language), history.first_day.first, language.word("changes.first"))


def _page(guide: Guide, language: Language) -> str:
    return web_address(guide.edition.site_url, language, PAGE)
