"""Cover and imprint, from the templates in overrides/book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lxml import html

from scripts.package.book.elements import Element

if TYPE_CHECKING:
    from scripts.package.book.book import Book


def cover(book: Book) -> Element:
    """Return the cover."""
    return html.fragment_fromstring(render(book, "cover.html.j2"))


def imprint(book: Book) -> Element:
    """Return the imprint: how to cite, where the living edition is, what “as of” means, how to read the book."""
    return html.fragment_fromstring(render(book, "imprint.html.j2"))


def title_lines(book: Book) -> list[str]:
    """Return the title as the cover breaks it; in one line where it is not the title that words.yaml breaks."""
    title = book.guide.edition.title[book.language]
    lines = book.words("cover-lines").split("|")
    return [line.strip() for line in lines] if "".join(lines) == title else [title]


def render(book: Book, template: str, **values: Any) -> str:
    """Return a template of overrides/book, filled with the edition."""
    environment = Environment(
        loader=FileSystemLoader(Path(book.guide.root) / "overrides" / "book"), undefined=StrictUndefined, autoescape=True, trim_blocks=True
    )
    edition = book.guide.edition
    return environment.get_template(template).render(
        language=book.language,
        ja=book.language == "ja",
        title=edition.title[book.language],
        other_title=edition.title["en" if book.language == "ja" else "ja"],
        description=edition.description[book.language],
        editors=edition.editors[book.language],
        edition=edition,
        date=book.guide.languages[book.language].date(edition.date),
        site=f"{edition.site_url}{'en/' if book.language == 'en' else ''}",
        words=book.words,
        title_lines=title_lines(book),
        **values,
    )
