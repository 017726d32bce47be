"""The book of one language as one HTML document for paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.load.problems import InputError, Problem
from scripts.package.book.book import Book, Chapter, copy_of, entries_in
from scripts.package.book.chapters import GAP
from scripts.package.book.contents import contents, lists
from scripts.package.book.crossrefs import index_marks, mark_cross_references, spell_out_addresses
from scripts.package.book.elements import Element, join_to_text_before, make, of_class
from scripts.package.book.entries import set_dates
from scripts.package.book.figures import Numbering
from scripts.package.book.front import cover, imprint
from scripts.package.book.index_of_names import Entry, entries_of, render_index
from scripts.package.book.notes import PrintedNotes

INDEX_ID = "index-of-names"


@dataclass
class Printed:
    """The document without its index, the entries that its index will have, and its contents as (level, number, title, id)."""

    root: Element
    entries: list[Entry]
    contents: list[tuple[int, str, str, str]]
    figures: Numbering
    chapters: list[Chapter] = field(default_factory=list)


def printed(book: Book) -> Printed:
    """Return the book for paper. Raises InputError for a link that leads nowhere in it."""
    chapters = [copy_of(chapter) for chapter in book.chapters]
    numbering = Numbering(book.words)
    notes = PrintedNotes(book.bibliography, book.words)
    entries = entries_of(book.guide, book.language)
    targets = {entry.target: entry.key for entry in entries if entry.target}
    for chapter in chapters:
        for section in entries_in(chapter.section):
            notes.set_in(section, chapter.sources[section.get("id")])
        numbering.number(chapter.section, next(iter(chapter.sources.values())))
        set_dates(chapter.section)
        mark_cross_references(chapter.section)
        index_marks(chapter.section, targets)
        spell_out_addresses(chapter.section)
    body = make("div", class_="body")
    lines: list[tuple[int, str, str, str]] = []
    for part in book.parts:
        inside = [chapter for chapter in chapters if chapter.part == part.number]
        if part.title:
            identity = f"part-{part.number}"
            body.append(_opener(part.number, part.title, identity, inside, book))
            lines.append((1, book.words("part", part.number), part.title, identity))
        for chapter in inside:
            body.append(chapter.section)
            lines.append((chapter.level, chapter.number, chapter.title, chapter.section.get("id")))
    lines.append((1, "", book.words("index"), INDEX_ID))
    body.append(make("section", make("h1", book.words("index")), id=INDEX_ID, class_="index placeholder"))
    root = _document(
        book, [cover(book), imprint(book), contents(lines, book.words), lists(numbering.figures, numbering.tables, book.words), body]
    )
    _mend_links(root, chapters)
    for name in ("fn", "fn-again", "pn"):
        for mark in of_class(body, name):
            join_to_text_before(mark)
    return Printed(root, entries, lines, numbering, chapters)


def printed_index(book: Book, entries: list[Entry], first_page: int) -> Element:
    """Return the document of the index, to be set after the pages that `entries` name.

    It begins with an empty page, to be dropped, where `first_page` is even: a document's first page is a right-hand one.
    """
    section = make(
        "section", make("h1", book.words("index")), make("p", book.words("index-note"), class_="remark"), id=INDEX_ID, class_="index"
    )
    section.append(make("div", *render_index(entries, book.language, book.words), class_="index-columns"))
    empty = [make("div", class_="cover")] if first_page % 2 == 0 else []
    return _document(book, [*empty, make("div", section, class_="body")])


def _opener(number: int, title: str, identity: str, chapters: list[Chapter], book: Book) -> Element:
    heading = make("h1", make("span", f"{book.words('part', number)}{GAP}", class_="number"), id=identity)
    heading[0].tail = title
    names = make("ul")
    for chapter in chapters:
        if chapter.level == 2:
            names.append(make("li", make("span", chapter.number, class_="number"), chapter.title))
    return make("section", heading, names, class_="part-opener")


def _document(book: Book, children: list[Element]) -> Element:
    edition = book.guide.edition
    head = make("head", make("title", edition.title[book.language]))
    date = f"{edition.date!s}T00:00:00Z"
    for name, content in {
        "author": edition.editors[book.language],
        "description": edition.description[book.language],
        "generator": "Japan Space Security Guide",
        "keywords": book.words("keywords"),
        "dcterms.created": date,
        "dcterms.modified": date,
    }.items():
        head.append(make("meta", name=name, content=content))
    return make("html", head, make("body", *children), lang=book.language)


def _mend_links(root: Element, chapters: list[Chapter]) -> None:
    """Let a link to a section that the book leaves out lead to its page. Raises InputError where there is no such page either."""
    ids = {element.get("id") for element in root.xpath("//*[@id]")}
    pages = {page.id: page for chapter in chapters for page in chapter.sources.values()}
    problems = []
    for link in root.iter("a"):
        target = (link.get("href") or "").removeprefix("#")
        if (link.get("href") or "").startswith("#") and target not in ids:
            fallback = target.split("--")[0]
            if fallback in ids:
                link.set("href", f"#{fallback}")
            else:
                page = pages.get(fallback)
                file = page.staged.file if page else next(iter(pages.values())).staged.file
                problems.append(Problem(file, 0, "", f"the book has no place “{target}”", "mend the link"))
    if problems:
        raise InputError(problems)
