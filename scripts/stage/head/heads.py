"""The head of every page of one guide."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.models import AnyRecord
from scripts.stage.changes.history import History
from scripts.stage.context import PageContext
from scripts.stage.downloads.bibliography.files import FORMATS, cited_sources
from scripts.stage.downloads.feeds import changes, events
from scripts.stage.head.page_head import FOLDER, Card, Heads, Link, PageHead
from scripts.stage.head.tags import tags
from scripts.stage.head.things import thing
from scripts.stage.head.view import HeadView
from scripts.stage.links import web_address


class HeadsOfGuide:
    """Gathers the head of each page while the pages are staged."""

    def __init__(self, guide: Guide, history: History) -> None:
        self._guide = guide
        self._history = history
        self._heads: dict[str, dict[str, PageHead]] = {code: {} for code in guide.languages}
        self._sections = {entry.page: section.title for section in guide.navigation for entry in section.pages() if section.title}

    def add(self, context: PageContext, meta: dict[str, str], record: AnyRecord | None = None) -> None:
        """Take in a page: its context after staging, its front matter, and the record whose page it is."""
        language, edition = context.language, self._guide.edition
        card = Card(
            path=f"assets/cards/{language.code}/{context.page}.png",
            above=self._above(context, record),
            title=meta["title"],
            below=context.own(edition.title),
        )
        view = HeadView(
            context=context,
            title=meta["title"],
            description=meta["description"],
            url=web_address(edition.site_url, language, context.page),
            image=f"{edition.site_url}{card.path}",
            published=str(self._history.first_day_of(context.page, language.code)),
            changed=str(self._history.day_of(context.page, language.code)),
            record=record,
        )
        self._heads[language.code][context.page] = PageHead(
            day=view.changed, tags=list(tags(view)), links=list(self._links(context)), thing=thing(view), card=card
        )

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the path and bytes of one file for each language."""
        for code, heads in self._heads.items():
            yield f"{FOLDER}/{code}.json", Heads(heads).model_dump_json(indent=1).encode()

    def days(self) -> dict[str, dict[str, str]]:
        """Return the day on which each page last changed, by language and path."""
        return {code: {path: head.day for path, head in heads.items()} for code, heads in self._heads.items()}

    def _above(self, context: PageContext, record: AnyRecord | None) -> str:
        """The kind of record or the section of the navigation that a page belongs to; nothing for the pages above all sections."""
        if record:
            return context.label("kind", record.record_kind.id)
        title = self._sections.get(context.page)
        return context.language.word(f"navigation.{title}") if title else ""

    def _links(self, context: PageContext) -> Iterator[Link]:
        code, guide = context.language.code, context.own(self._guide.edition.title)
        for word, file in (("changes.title", changes.file_of(code)), ("download.timeline", events.file_of(code))):
            yield Link(type="application/atom+xml", title=guide + context.language.colon + context.language.word(word), path=file)
        files = [("cite.this-page", f"cite/{code}/{context.page}")]
        if cited_sources(self._guide, context.cited):
            files.append(("cite.sources", f"cite/{code}/{context.page}.sources"))
        for word, stem in files:
            for ending, form in FORMATS.items():
                yield Link(
                    type=form.media_type, title=context.language.word(word) + context.language.brackets(form.name), path=f"{stem}.{ending}"
                )
