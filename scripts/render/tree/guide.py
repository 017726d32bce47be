"""The whole guide in one language as trees, from which the PDF and the EPUB are made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.load.languages.language import Language
from scripts.load.models import LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.render.tree.appendix import chart_data
from scripts.render.tree.bibliography import BIBLIOGRAPHY, Bibliography, shorten_sources
from scripts.render.tree.chapters import Chapter, page_chapter
from scripts.render.tree.corrections import set_corrections
from scripts.render.tree.facts_list import label_lists
from scripts.render.tree.imprint import imprint
from scripts.render.tree.links import redirect, resolve_links
from scripts.render.tree.markdown import MarkdownReader
from scripts.render.tree.numbering import Numbering
from scripts.render.tree.page import TreePage, check_page, read_page
from scripts.render.tree.plan import REFERENCE, Part, plan
from scripts.render.tree.reference import reference_chapters
from scripts.render.tree.staged import read_pages
from scripts.render.tree.timelines import set_theme_timeline
from scripts.stage.facts import Facts


@dataclass
class GuideTree:
    """Everything between cover and index: parts, their chapters in order, and the numbers of sources, figures and tables."""

    facts: Facts
    language: Language
    imprint: Chapter
    parts: list[Part]
    chapters: list[Chapter]
    bibliography: Bibliography
    numbering: Numbering


def read_guide(root: Path, staged: Path, facts: Facts, name: LanguageCode) -> GuideTree:
    """Return the guide in the language `name` from the Markdown below `staged`. Raises InputError with every fault of the pages."""
    language = facts.languages[name]
    parts = plan(facts, language)
    pages = _pages(root, staged, facts, language, parts)
    bibliography = Bibliography(pages.get(BIBLIOGRAPHY))
    for path, page in pages.items():
        if path != BIBLIOGRAPHY:
            shorten_sources(page, bibliography, language)
        set_theme_timeline(page, language)
        set_corrections(page, language)
        label_lists(page, language)
    data = chart_data(pages, language, part=len(parts))
    chapters = [chapter for part in parts for chapter in _chapters(part, pages, facts, language)]
    if data is not None:
        parts.append(Part("", len(parts)))
        chapters.append(data)
    numbering = Numbering(language)
    for chapter in chapters:
        numbering.number(chapter)
    places = {element.get("id") for chapter in chapters for element in chapter.section.xpath("descendant-or-self::*[@id]")}
    for chapter in chapters:
        redirect(chapter.section.iter("a"), places)
    for page in pages.values():
        redirect((link for note in page.notes.values() for link in note.iter("a")), places)
    return GuideTree(facts, language, imprint(facts, language), parts, chapters, bibliography, numbering)


def _pages(root: Path, staged: Path, facts: Facts, language: Language, parts: list[Part]) -> dict[str, TreePage]:
    """The pages that are in the book, by path, with their links resolved."""
    staged_pages = read_pages(staged, language.code)
    in_book = {chapter.path for part in parts for chapter in part.chapters} | {path for path, page in staged_pages.items() if page.record}
    problems = [
        Problem(Path("mkdocs.yml"), 0, "nav", f"names {path}.md, which was not staged", "correct the path")
        for path in sorted(in_book - staged_pages.keys())
    ]
    reader = MarkdownReader(root, staged)
    pages = {path: read_page(page, reader) for path, page in staged_pages.items() if path in in_book}
    problems += [problem for page in pages.values() for problem in check_page(page)]
    problems += resolve_links(pages, f"{facts.edition.site_url}{language.address_prefix}")
    if problems:
        raise InputError(problems)
    return pages


def _chapters(part: Part, pages: dict[str, TreePage], facts: Facts, language: Language) -> list[Chapter]:
    chapters = []
    for planned in part.chapters:
        chapter = page_chapter(pages[planned.path], part.number, planned.level, planned.number)
        chapters.append(chapter)
        if planned.path == REFERENCE:
            chapters += reference_chapters(chapter, pages, facts, language)
    return chapters
