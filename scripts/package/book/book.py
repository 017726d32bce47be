"""The whole book of one language as elements, from which the PDF and the EPUB are set."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import VOCABULARIES, LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.package.book.chapters import GAP, as_chapter, title_of
from scripts.package.book.elements import Element, make, of_class
from scripts.package.book.entries import set_corrections, set_theme_timeline, shorten_sources
from scripts.package.book.markdown_html import MarkdownReader
from scripts.package.book.notes import BIBLIOGRAPHY, Bibliography
from scripts.package.book.page import BookPage, check_page, read_page, resolve_links
from scripts.package.book.plan import REFERENCE, Part, plan, record_paths
from scripts.package.book.records import as_entry
from scripts.package.book.staged import read_pages
from scripts.package.book.words import Words
from scripts.stage.sort import sort_key


@dataclass
class Chapter:
    """A chapter as set. `sources` are the staged pages in it by the id of the section that each became."""

    part: int
    level: int
    number: str
    title: str
    section: Element
    sources: dict[str, BookPage]


@dataclass
class Book:
    """Everything that stands between cover and index."""

    guide: Guide
    language: LanguageCode
    words: Words
    parts: list[Part]
    chapters: list[Chapter]
    bibliography: Bibliography


def make_book(guide: Guide, staged: Path, language: LanguageCode) -> Book:
    """Return the book of `language` from the Markdown below `staged`. Raises InputError with every fault that a book cannot have."""
    words = Words(guide.root, language)
    reader = MarkdownReader(guide.root, staged)
    parts = plan(guide.root, language)
    staged_pages = read_pages(staged, language)
    in_book = {chapter.path for part in parts for chapter in part.chapters} | {path for path, page in staged_pages.items() if page.record}
    problems = [
        Problem(Path("mkdocs.yml"), 0, "nav", f"names {path}.md, which was not staged", "mend the path")
        for path in sorted(in_book - staged_pages.keys())
    ]
    pages = {path: read_page(page, reader) for path, page in staged_pages.items() if path in in_book}
    problems += [problem for page in pages.values() for problem in check_page(page)]
    problems += resolve_links(pages, f"{guide.edition.site_url}{'en/' if language == 'en' else ''}")
    if problems:
        raise InputError(problems)
    bibliography = Bibliography(pages.get(BIBLIOGRAPHY))
    for path, page in pages.items():
        if path == BIBLIOGRAPHY:
            bibliography.number_entries(page)
        else:
            shorten_sources(page, bibliography, language)
        if path.startswith("timeline/") and path != "timeline/index":
            set_theme_timeline(page, words)
        set_corrections(page, language, guide.languages[language].word("fact.cited-by"))
    return Book(guide, language, words, parts, _chapters(guide, parts, pages, language), bibliography)


def _chapters(guide: Guide, parts: list[Part], pages: dict[str, BookPage], language: LanguageCode) -> list[Chapter]:
    chapters = []
    for part in parts:
        for planned in part.chapters:
            page = pages[planned.path]
            records = record_paths(list(pages)) if planned.path == REFERENCE else {}
            if records:
                _drop_lists(page)
            section = as_chapter(page, planned.level, planned.number)
            chapters.append(Chapter(part.number, planned.level, planned.number, title_of(section), section, {page.id: page}))
            for count, (kind, paths) in enumerate(((kind, paths) for kind, paths in records.items() if paths), start=1):
                chapters.append(_reference(guide, kind, paths, pages, part.number, f"{planned.number}.{count}", language))
    return chapters


def _drop_lists(page: BookPage) -> None:
    """The lists of records on the page before the reference part, which itself lists them. Its sections become the parts' titles."""
    for element in list(page.tree):
        if element.tag in ("ul", "table", "h2") or (element.getprevious() is not None and element.tag == "p" and _after_heading(element)):
            page.tree.remove(element)


def _after_heading(element: Element) -> bool:
    return any(before.tag != "h1" and before.tag != "p" for before in element.itersiblings(preceding=True))


def _reference(
    guide: Guide, kind: str, paths: list[str], pages: dict[str, BookPage], part: int, number: str, language: LanguageCode
) -> Chapter:
    """The records of one kind, in the order of their names."""
    title = VOCABULARIES["kind"].label(kind, language)
    identity = f"reference-index--{kind}"
    heading = make("h3", make("span", f"{number}{GAP}", class_="number"), class_="b1")
    heading[0].tail = title
    section = make("section", heading, class_="chapter level3 reference", id=identity)
    records = guide.records.by_kind[kind]
    sources = {}
    for path in sorted(paths, key=lambda path: sort_key(records[path.rsplit("/", 1)[1]], guide.languages[language])):
        entry = as_entry(pages[path], 4, language)
        section.append(entry)
        sources[pages[path].id] = pages[path]
    return Chapter(part, 3, number, title, section, sources)


def copy_of(chapter: Chapter) -> Chapter:
    """Return the chapter with its elements copied, so that a book can be set in two forms."""
    return Chapter(chapter.part, chapter.level, chapter.number, chapter.title, copy.deepcopy(chapter.section), chapter.sources)


def entries_in(section: Element) -> list[Element]:
    """Return the entries of records in a chapter; the chapter itself where it has none."""
    return list(of_class(section, "entry")) or [section]
