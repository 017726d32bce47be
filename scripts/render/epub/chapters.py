"""The chapters of a book as XHTML files of an EPUB, with links from file to file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from scripts.render.epub.notes import OPS, set_notes
from scripts.render.tree.chapters import Chapter
from scripts.render.tree.elements import HEADINGS, SVG, Element, make
from scripts.render.tree.guide import GuideTree

FRONT = -1
"""The part of what comes before the first part."""


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


def epub_chapters(guide: GuideTree) -> list[EpubChapter]:
    """Return “About this book” and the chapters, in order."""
    front = guide.imprint.copy()
    front.part = FRONT
    chapters = [front, *(chapter.copy() for chapter in guide.chapters)]
    for chapter in chapters:
        set_notes(chapter, guide.language)
    places = {
        element.get("id"): f"{chapter.id}.xhtml" for chapter in chapters for element in chapter.section.xpath("descendant-or-self::*[@id]")
    }
    return [_written(chapter, places) for chapter in chapters]


def _written(chapter: Chapter, places: dict[str, str]) -> EpubChapter:
    section, file = chapter.section, f"{chapter.id}.xhtml"
    title = next(section.iter(*HEADINGS))
    if chapter.number:
        mark = make("span", chapter.number, class_="number")
        mark.tail, title.text = f" {title.text or ''}", None
        title.insert(0, mark)
    for element in section.iter():
        if not isinstance(element.tag, str):
            continue
        for name in [name for name in element.attrib if name.startswith("data-")]:
            del element.attrib[name]
        if element.tag == "a":
            _point(element, file, places)
        elif element.tag in HEADINGS:
            element.tag = f"h{max(1, int(element.tag[1]) - chapter.level + 1)}"
    drawn = next(section.iter(f"{{{SVG}}}svg"), None) is not None
    return EpubChapter(chapter.part, chapter.level, chapter.number, chapter.title, file, _xhtml(section), drawn)


def _xhtml(section: Element) -> str:
    """The section as it is inside <html>, which declares the prefix of epub:type."""
    etree.cleanup_namespaces(section, top_nsmap={"epub": OPS}, keep_ns_prefixes=["epub"])
    return str(etree.tostring(section, encoding="unicode")).replace(f' xmlns:epub="{OPS}"', "", 1)


def _point(link: Element, file: str, places: dict[str, str]) -> None:
    """Let a link lead to the file that has its place; one to a file that the EPUB does not have becomes plain text."""
    href = link.get("href") or ""
    if href.startswith("#"):
        place = places[href[1:]]
        link.set("href", href if place == file else f"{place}{href}")
    elif href and not re.match(r"[a-z]+:", href):
        del link.attrib["href"]
