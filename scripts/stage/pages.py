"""Stages the pages of one guide, each by itself and in any order: prose with its notation resolved, and the pages of records."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.markdown_extensions import FOOTNOTES
from scripts.load.models import Record
from scripts.load.notation import EMBED, parse_embed
from scripts.load.page import Page
from scripts.load.problems import Fault, InputError, Problem
from scripts.load.reviewed import out_of_date
from scripts.stage.changes.history import History
from scripts.stage.citation import citations
from scripts.stage.context import PageContext
from scripts.stage.downloads.bibliography.csl import item_of_page
from scripts.stage.downloads.bibliography.files import FORMATS, Bibliography, cited_sources
from scripts.stage.escape import Markdown, title
from scripts.stage.head.heads import HeadsOfGuide
from scripts.stage.marks import ascending
from scripts.stage.mentions import Mentions
from scripts.stage.record_page import render_record_page
from scripts.stage.redirects import with_moved_sections
from scripts.stage.shortened import shortened
from scripts.stage.templates import Templates
from scripts.stage.term_links import TermLinks
from scripts.stage.views import Views


class PagesOfGuide:
    """What all pages share, made once: `mentions`, and what they leave behind while they are staged: `heads` and `bibliography`.

    `history` may be that of a state of the guide a few edits ago, for it is slow to find and a preview can wait for the new one.
    """

    def __init__(self, guide: Guide, history: History | None = None) -> None:
        self.history = history or History(guide)
        self.mentions = Mentions(guide)
        self.bibliography = Bibliography(guide)
        self.heads = HeadsOfGuide(guide, self.history)
        self._guide = guide
        self._templates = Templates(guide.root)
        self._terms = {code: TermLinks(guide, language) for code, language in guide.languages.items()}
        self._views = Views(self._templates, self.mentions, self.history)
        self._stale = out_of_date(guide.root, guide.pages)

    def records(self) -> Iterator[Record]:
        """Yield the records that have pages of their own."""
        yield from (record for record in self._guide.records.all() if isinstance(record, Record) and record.record_kind.has_own_pages)

    def prose(self, page: Page, language: Language) -> Iterator[tuple[str, bytes]]:
        """Yield path and bytes of a page of prose and of the files for citing it. Raises InputError with all that cannot be resolved."""
        context = PageContext(self._guide, language, page.path)
        yield from self._files(context, dict(page.meta), self._resolved(page, context))

    def record(self, record: Record, language: Language) -> Iterator[tuple[str, bytes]]:
        """Yield path and bytes of the page of a record and of the files for citing it. Raises InputError with what cannot be resolved."""
        context = PageContext(self._guide, language, record.page)
        try:
            body = render_record_page(record, context, self._templates, self.mentions)
            summary = shortened(context.plain(context.own(record.summary)))
            yield from self._files(context, {"title": context.own(record.name), "description": summary, "record": record.id}, body, record)
        except Fault as fault:
            raise InputError([self._guide.records.place(record).of_fault(fault)]) from fault

    def _files(self, context: PageContext, meta: dict[str, str], body: str, record: Record | None = None) -> Iterator[tuple[str, bytes]]:
        text = with_moved_sections(self._document(meta, body, context), context)
        yield f"{context.language.code}/{context.page}.md", text.encode()
        yield from self.bibliography.files_of_page(context.page, meta["title"], context.language, context.cited)
        self.heads.add(context, meta, record)

    def _resolved(self, page: Page, context: PageContext) -> str:
        """The page's body with every piece of notation resolved. Sections out of date say so."""
        lines: list[str] = []
        problems: list[Problem] = []
        level, seen = 1, set[str]()
        for line in page.all_lines:
            if line.is_remark:
                continue
            if line.heading:
                level, seen = line.heading.level, set()
            try:
                embed = EMBED.match(line.text)
                if embed:
                    lines.append(self._views.render(parse_embed(embed), context, level + 1))
                elif line.heading or line.is_code:
                    lines.append(context.prose(line.text))
                else:
                    lines.append(self._terms[context.language.code].linked(context.prose(line.text), page.path, seen))
            except Fault as fault:
                problems.append(fault.at(page.file, line.number))
            if line.heading and (context.language.code, page.path, line.heading.id) in self._stale:
                lines += ["", f"*{context.word('page.out-of-date')}*{{.out-of-date}}"]
        if problems:
            raise InputError(problems)
        return "\n".join(lines) + "\n"

    def _document(self, meta: dict[str, str], body: str, context: PageContext) -> str:
        """The whole staged file: front matter, body, the references that the body cites, and how to cite the page."""
        body = ascending(body)
        front = "".join(f"{key}: {json.dumps(title(value), ensure_ascii=False)}\n" for key, value in meta.items())
        text = f"---\n{front}---\n\n{body.strip()}\n"
        if context.cited:
            text += f"\n## {context.word('section.references')} {{#references}}\n\n{FOOTNOTES}\n\n{context.references(body)}\n"
        text += "\n" + self._templates.render("views/cite", context, **_citation_of_page(context, meta["title"]))
        text = re.sub(r"(?<!\n)\n(#{1,6} )", r"\n\n\1", text)
        return re.sub(r"\n{3,}", "\n\n", text)


def _citation_of_page(context: PageContext, name: str) -> dict[str, object]:
    """What the note on citing the page needs: the forms of each style, and where its citation files lie."""
    depth = f"{context.language.address_prefix}{context.page}".count("/")
    forms = citations(item_of_page(context.guide.edition, context.page, name, context.language), context.guide.root)
    return {
        "citations": {style: Markdown(text) for style, text in forms.items()},
        "files": f"{'../' * depth}cite/{context.language.code}/{context.page}",
        "formats": FORMATS,
        "has_sources": bool(cited_sources(context.guide, context.cited)),
    }
