"""Step 3: write the staged Markdown, and only what has changed of it."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from scripts.load.guide import Guide
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
from scripts.stage.downloads.crawlers import crawler_files
from scripts.stage.downloads.figures import figure_files
from scripts.stage.downloads.files import download_files
from scripts.stage.escape import Markdown, title
from scripts.stage.facts import facts_file, facts_of
from scripts.stage.glances import FOLDER as GLANCES
from scripts.stage.glances import glance_files
from scripts.stage.head.heads import HeadsOfGuide
from scripts.stage.links import FIGURES
from scripts.stage.marks import ascending
from scripts.stage.mentions import Mentions
from scripts.stage.record_page import render_record_page
from scripts.stage.redirects import redirect_files, with_moved_sections
from scripts.stage.search.facts import search_files
from scripts.stage.shortened import shortened
from scripts.stage.templates import Templates
from scripts.stage.term_links import TermLinks
from scripts.stage.views import Views

DOWNLOADS = ("api/", "cite/", "data/", FIGURES, f"{GLANCES}/", "robots.txt", "sitemap.xml")
"""Files to download and files for programs, with the folders they are in, beside the pages of the site."""


def stage(guide: Guide, out: Path) -> int:
    """Write both languages and the assets below `out`, the downloads into `out`'s sibling; return the number of Markdown pages.

    What is already there and the same is not touched, what no longer belongs there is deleted. Raises InputError
    with every reference that cannot be resolved, before anything is written.
    """
    pages = dict(staged_pages(guide))
    downloads = {path: content for path, content in pages.items() if path.startswith(DOWNLOADS)} | dict(redirect_files(guide))
    assets = guide.root / "docs" / "assets"
    kept = {f"assets/{source.relative_to(assets).as_posix()}": source for source in sorted(assets.rglob("*")) if source.is_file()}
    _fill(downloads_folder(out), downloads, {})
    facts_file(out).write_text(facts_of(guide).model_dump_json(indent=1), encoding="utf-8")
    _fill(out, {path: content for path, content in pages.items() if path not in downloads}, kept)
    return sum(path.endswith(".md") for path in pages)


def downloads_folder(out: Path) -> Path:
    """Return where the downloads of the pages staged in `out` lie: mkdocs need not look at thousands of files that it only copies."""
    return out.parent / "downloads"


def _fill(folder: Path, written: dict[str, bytes], copied: dict[str, Path]) -> None:
    """Make `folder` hold these files and no others, touching only what differs."""
    for path, content in written.items():
        target = folder / path
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    for path, source in copied.items():
        target = folder / path
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    names = {*written, *copied}
    for old in sorted(path for path in folder.rglob("*") if path.is_file()):
        if old.relative_to(folder).as_posix() not in names:
            old.unlink()


def staged_pages(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of every generated file. Raises InputError with everything that cannot be resolved."""
    templates = Templates(guide.root)
    mentions = Mentions(guide)
    history = History(guide)
    term_links = {code: TermLinks(guide, language) for code, language in guide.languages.items()}
    views = Views(templates, mentions, history)
    bibliography = Bibliography(guide)
    heads = HeadsOfGuide(guide, history)
    stale = out_of_date(guide.root, guide.pages)
    problems: list[Problem] = []
    files: list[tuple[str, bytes]] = []

    def add(context: PageContext, meta: dict[str, str], body: str, record: Record | None = None) -> None:
        text = with_moved_sections(_document(meta, body, context, templates), context)
        files.append((f"{context.language.code}/{context.page}.md", text.encode()))
        files.extend(bibliography.files_of_page(context.page, meta["title"], context.language, context.cited))
        heads.add(context, meta, record)

    for language in guide.languages.values():
        for page in guide.pages[language.code].values():
            context = PageContext(guide, language, page.path)
            add(context, dict(page.meta), _resolved(page, context, views, term_links[language.code], stale, problems))
        for record in _records_with_pages(guide):
            context = PageContext(guide, language, record.page)
            try:
                body = render_record_page(record, context, templates, mentions)
                summary = shortened(context.plain(context.own(record.summary)))
                add(context, {"title": context.own(record.name), "description": summary, "record": record.id}, body, record)
            except Fault as fault:
                problems.append(guide.records.place(record).of_fault(fault))
    if problems:
        raise InputError(problems)
    yield from files
    yield from download_files(guide, history)
    yield from bibliography.files()
    yield from figure_files(guide)
    yield from search_files(guide)
    yield from glance_files(guide)
    yield from heads.files()
    yield from crawler_files(guide, heads.days())


def _records_with_pages(guide: Guide) -> Iterator[Record]:
    return (record for record in guide.records.all() if isinstance(record, Record) and record.record_kind.has_own_pages)


def _resolved(
    page: Page, context: PageContext, views: Views, terms: TermLinks, stale: set[tuple[str, str, str]], problems: list[Problem]
) -> str:
    """The page's body with every piece of notation resolved; what cannot be is added to `problems`. Texts out of date say so."""
    lines: list[str] = []
    level, seen = 1, set[str]()
    for line in page.all_lines:
        if line.is_remark:
            continue
        if line.heading:
            level, seen = line.heading.level, set()
        try:
            embed = EMBED.match(line.text)
            if embed:
                lines.append(views.render(parse_embed(embed), context, level + 1))
            elif line.heading or line.is_code:
                lines.append(context.prose(line.text))
            else:
                lines.append(terms.linked(context.prose(line.text), page.path, seen))
        except Fault as fault:
            problems.append(fault.at(page.file, line.number))
        if line.heading and (context.language.code, page.path, line.heading.id) in stale:
            lines += ["", f"*{context.word('page.out-of-date')}*{{.out-of-date}}"]
    return "\n".join(lines) + "\n"


def _document(meta: dict[str, str], body: str, context: PageContext, templates: Templates) -> str:
    """The whole staged file: front matter, body, the references that the body cites, and how to cite the page."""
    body = ascending(body)
    front = "".join(f"{key}: {json.dumps(title(value), ensure_ascii=False)}\n" for key, value in meta.items())
    text = f"---\n{front}---\n\n{body.strip()}\n"
    if context.cited:
        text += f"\n## {context.word('section.references')} {{#references}}\n\n{FOOTNOTES}\n\n{context.references(body)}\n"
    text += "\n" + templates.render("views/cite", context, **_citation_of_page(context, meta["title"]))
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
