"""The chapters of a book as XHTML files of an EPUB, with notes that pop up and links from file to file."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass

from lxml import etree

from scripts.package.book.book import Book, Chapter, copy_of, entries_in
from scripts.package.book.elements import Element, add, has_class, make, of_class, replace
from scripts.package.book.figures import Numbering
from scripts.package.book.markdown_html import SVG
from scripts.package.book.page import BookPage

_EPUB = "http://www.idpf.org/2007/ops"


@dataclass(frozen=True)
class EpubChapter:
    """One file of the EPUB. `drawn` is true where it holds an SVG drawing, which the manifest has to say."""

    part: int
    level: int
    number: str
    title: str
    file: str
    xhtml: str
    drawn: bool


def epub_chapters(book: Book) -> list[EpubChapter]:
    """Return the chapters in order."""
    chapters = [copy_of(chapter) for chapter in book.chapters]
    numbering = Numbering(book.words)
    for chapter in chapters:
        numbers: dict[str, int] = {}
        for section in entries_in(chapter.section):
            _set_notes(section, chapter, chapter.sources[section.get("id")], numbers, book)
        numbering.number(chapter.section, next(iter(chapter.sources.values())))
    files = {chapter.section.get("id"): f"{chapter.section.get('id')}.xhtml" for chapter in chapters}
    places = {
        element.get("id"): files[chapter.section.get("id")]
        for chapter in chapters
        for element in chapter.section.xpath("descendant-or-self::*[@id]")
    }
    return [_written(chapter, files[chapter.section.get("id")], places) for chapter in chapters]


def _set_notes(section: Element, chapter: Chapter, page: BookPage, numbers: dict[str, int], book: Book) -> None:
    """Turn marks of notes into references, and put the notes at the end of the chapter, each citation once."""
    prefix = chapter.section.get("id")
    for mark in list(of_class(section, "note")):
        references = make("span", class_="refs")
        for cite in (mark.get("data-cites") or "").split():
            new = cite not in numbers
            number = numbers.setdefault(cite, len(numbers) + 1)
            reference = make("a", str(number), href=f"#{prefix}--fn{number}", class_="noteref", role="doc-noteref")
            reference.set(f"{{{_EPUB}}}type", "noteref")
            if len(references):
                add(references, " ")
            references.append(reference)
            if new:
                note = make("aside", class_="footnote", id=f"{prefix}--fn{number}", role="doc-footnote")
                note.set(f"{{{_EPUB}}}type", "footnote")
                content = copy.deepcopy(page.notes[cite])
                content.tag = "p"
                content.text = f"{number}. {content.text or ''}"
                note.append(content)
                _notes_of(chapter.section, book).append(note)
        replace(mark, references)


def _notes_of(section: Element, book: Book) -> Element:
    for last in section.findall("section"):
        if has_class(last, "footnotes"):
            return last
    notes = make("section", make("p", book.words("notes"), class_="notes-title"), class_="footnotes")
    section.append(notes)
    return notes


def _written(chapter: Chapter, file: str, places: dict[str, str]) -> EpubChapter:
    section = chapter.section
    notes = [element for element in section.findall("section") if has_class(element, "footnotes")]
    for element in notes:
        section.append(element)  # entries came after the first note
    _level_headings(section, chapter.level)
    for element in section.iter():
        if not isinstance(element.tag, str):
            continue
        for name in [name for name in element.attrib if name.startswith("data-")]:
            del element.attrib[name]
        if element.tag == "a":
            _point(element, file, places)
        if element.tag == "th":
            element.set("scope", "col")
    drawn = next(section.iter(f"{{{SVG}}}svg"), None) is not None
    xhtml = etree.tostring(section, encoding="unicode")
    return EpubChapter(chapter.part, chapter.level, chapter.number, chapter.title, file, xhtml, drawn)


def _level_headings(section: Element, level: int) -> None:
    """Let the title of each file be its first heading of level 1."""
    for heading in section.iter("h1", "h2", "h3", "h4", "h5", "h6"):
        heading.tag = f"h{max(1, int(heading.tag[1]) - level + 1)}"


def _point(link: Element, file: str, places: dict[str, str]) -> None:
    href = link.get("href") or ""
    if not href.startswith("#"):
        if href and not re.match(r"[a-z]+:", href):
            del link.attrib["href"]
        return
    target = href[1:]
    place = places.get(target)
    if place is None:
        target = target.split("--")[0]
        place = places.get(target)
    if place is None:
        del link.attrib["href"]
    else:
        link.set("href", f"#{target}" if place == file else f"{place}#{target}")
