"""The PDF of a book, by WeasyPrint: the book first, then the index with the page numbers that it got."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import cssselect2
import pydyf
from lxml import etree
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from scripts.load.models import LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.package.book.book import Book
from scripts.package.book.check_glyphs import missing_glyphs
from scripts.package.book.elements import Element
from scripts.package.book.index_of_names import Entry
from scripts.package.book.page_numbers import fill_places, hold_places
from scripts.package.book.printed import INDEX_ID, Printed, printed, printed_index
from scripts.package.book.structure import mended

_VARIANT = "pdf/ua-1"


@dataclass(frozen=True)
class PdfBook:
    """What a PDF came to: number of pages in all, and of those before page 1."""

    pages: int
    front: int


def write_pdf(book: Book, target: Path) -> PdfBook:
    """Write the PDF of `book`. Raises InputError for a character that no font of the book has, and where a note was lost."""
    fonts = FontConfiguration()
    paper = printed(book)
    problems = list(missing_glyphs(paper.chapters, book.language))
    if problems:
        raise InputError(problems)
    folder = book.guide.root / "overrides" / "book"
    with _date_of(book), _warnings() as warnings, mended():
        document, places, front = _numbered(paper, folder, book.language, fonts)
        _fill_index(paper.entries, document, places, front)
        number = places[INDEX_ID] - front + 1
        index = _laid_out(printed_index(book, paper.entries, number), folder, book.language, fonts, first_page=number)
        pages = [*document.pages[: places[INDEX_ID]], *index.pages[_places(index)[INDEX_ID] :]]
        whole = document.copy(pages)
        whole.write_pdf(target, pdf_variant=_VARIANT, pdf_identifier=b"", finisher=lambda _, pdf: _label(pdf, front))
    unknown = sorted({character for font in whole.fonts.values() for character in font.missing})
    faults = [f"no font of the book has {chr(code)} (U+{code:04X})" for code in unknown] + warnings
    if faults:
        raise InputError(Problem(Path("dist") / target.name, 0, "", fault, "see the message of WeasyPrint") for fault in faults)
    return PdfBook(len(pages), front)


class _Document(HTML):  # type: ignore[misc]
    """A document that is a tree already: writing megabytes of HTML and parsing them again would take a minute."""

    def __init__(self, tree: ElementTree.Element, base_url: str) -> None:
        super().__init__(string="<html></html>", base_url=base_url)
        self.wrapper_element = cssselect2.ElementWrapper.from_html_root(tree, content_language=None)
        self.etree_element = tree


def _numbered(paper: Printed, folder: Path, language: LanguageCode, fonts: FontConfiguration) -> tuple[Any, dict[str, int], int]:
    """Lay the book out with its numbers of pages.

    Return it with the page, counted from 0, of each id, and the number of pages before page 1.
    """
    printed_places: dict[str, int] | None = None
    while True:
        hold_places(paper.root, language, printed_places)
        document = _laid_out(paper.root, folder, language, fonts)
        places = _places(document)
        front = places[paper.contents[0][3]]
        printed_places = {name: page - front + 1 for name, page in places.items()}
        if fill_places(document, printed_places):
            return document, places, front


def _laid_out(root: Element, folder: Path, language: LanguageCode, fonts: FontConfiguration, first_page: int = 1) -> Any:
    tree = ElementTree.fromstring(etree.tostring(root, encoding="unicode"))
    styles = [CSS(filename=str(folder / name), font_config=fonts) for name in ("book.css", f"book-{language}.css")]
    if first_page > 1:
        styles.append(CSS(string=f"@page :nth(1 of body) {{ counter-reset: page {first_page} }}", font_config=fonts))
    return _Document(tree, f"{folder}/").render(stylesheets=styles, font_config=fonts, pdf_variant=_VARIANT)


def _places(document: Any) -> dict[str, int]:
    """The page, counted from 0, of each id in the document."""
    places: dict[str, int] = {}
    for number, page in enumerate(document.pages):
        for anchor in page.anchors:
            places.setdefault(anchor, number)
    return places


def _fill_index(entries: list[Entry], document: Any, places: dict[str, int], front: int) -> None:
    """Give each entry the printed numbers of the pages that name it, with a place on each to link to."""
    by_key = {entry.key: entry for entry in entries}
    for number, page in enumerate(document.pages[front:], start=1):
        page.anchors[f"page-{number}"] = (0, 0, 0, 0)
        for box in page._page_box.descendants():
            element = box.element
            if element is None or not (key := element.get("data-index")):
                continue
            by_key[key].pages[number] = f"page-{number}"
    for entry in entries:
        if entry.target in places:
            entry.main = places[entry.target] - front + 1
            entry.pages[entry.main] = entry.target


def _label(pdf: pydyf.PDF, front: int) -> None:
    """Number the pages before page 1 in roman numerals, as they are printed."""
    pdf.catalog["PageLabels"] = pydyf.Dictionary(
        {"Nums": pydyf.Array([0, pydyf.Dictionary({"S": "/r"}), front, pydyf.Dictionary({"S": "/D"})])}
    )


@contextmanager
def _date_of(book: Book) -> Iterator[None]:
    """Set the clock of the build (SOURCE_DATE_EPOCH) to the day of the edition, so that fonts and metadata carry no other."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    day = book.guide.edition.date.first
    os.environ["SOURCE_DATE_EPOCH"] = str((day.toordinal() - 719163) * 86400)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """Gather what WeasyPrint warns of: a missing anchor, picture or glyph must not reach a page."""
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint")
    logger.addHandler(handler)
    try:
        yield messages
    finally:
        logger.removeHandler(handler)
