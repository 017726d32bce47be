"""The heads of pages, as staging wrote them, with what only the site knows: the path to each page, and the books."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.structure.nav import Link, Section
from mkdocs.structure.pages import Page

from scripts.load.edtf_date import EdtfDate
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
    """Return what the theme writes into the head of `page`, and the day of its last change. `site` is the address of the site."""
    pdfs = [book.file for book in books if book.kind == _PDF and book.language == language]
    pdf = [Tag(attribute="name", key="citation_pdf_url", content=f"{site}{file}") for file in pdfs]
    things = {"@context": "https://schema.org", "@graph": [head.thing, _path(page, site)]}
    return {"tags": [*head.tags, *pdf], "links": head.links, "things": things, "changed": EdtfDate(head.day)}


def _path(page: Page, site: str) -> dict[str, Any]:
    """The sections above a page, and the page, as a list for search engines; a section goes by its first page."""
    above = [section for section in reversed(list(page.ancestors)) if isinstance(section, Section)]
    steps = [(section.title, section.children[0]) for section in above if section.children]
    named = [(title, _address(target, site)) for title, target in steps if target is not page and isinstance(target, Page | Link)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "item": {"@id": address}}
            for position, (title, address) in enumerate([*named, (page.title, page.canonical_url)], start=1)
        ],
    }


def _address(target: Page | Link, site: str) -> str | None:
    return target.canonical_url if isinstance(target, Page) else f"{site}{target.url}"
