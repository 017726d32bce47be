"""The heads of pages, as staging wrote them, with what only the site knows: the path to each page, and the books."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page

from scripts.render.book.book_file import BookFile
from scripts.stage.head.page_head import FOLDER, Heads, PageHead, Tag

_PDF = "pdf"


def head_of(staged: Path, language: str, page: str) -> PageHead:
    """Return the head of a page, given its path below a language, without .md."""
    return _heads(staged / FOLDER / f"{language}.json", (staged / FOLDER / f"{language}.json").stat().st_mtime_ns).root[page]


@cache
def _heads(file: Path, changed: int) -> Heads:
    """The heads of a language; `changed` makes a changed file be read again."""
    del changed
    return Heads.model_validate_json(file.read_bytes())


def for_theme(head: PageHead, page: Page, books: Iterable[BookFile], language: str, site: str) -> dict[str, Any]:
    """Return what the theme's template writes into the head of `page`: tags, links and JSON-LD. `site` is the address of the site."""
    pdfs = [book.file for book in books if book.kind == _PDF and book.language == language]
    pdf = [Tag(attribute="name", key="citation_pdf_url", content=f"{site}{file}") for file in pdfs]
    things = {"@context": "https://schema.org", "@graph": [head.thing, _path(page)]}
    return {"tags": [*head.tags, *pdf], "links": head.links, "things": things}


def _path(page: Page) -> dict[str, Any]:
    """The sections above a page, and the page, as a list for search engines; a section goes by its first page."""
    above = [section for section in reversed(list(page.ancestors)) if isinstance(section, Section)]
    steps = [(section.title, section.children[0]) for section in above if section.children]
    named = [(title, target) for title, target in steps if isinstance(target, Page) and target is not page]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "item": {"@id": target.canonical_url}}
            for position, (title, target) in enumerate([*named, (page.title, page)], start=1)
        ],
    }
