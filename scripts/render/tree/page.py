"""One staged page made ready for a book: no furniture of the site, ids that are unique in the book, notes gathered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from scripts.load.problems import InputError, Problem
from scripts.render.tree.drawings import prepare_drawings
from scripts.render.tree.elements import HEADINGS, SVG, Element, drop, of_class, text_of
from scripts.render.tree.footnotes import take_notes
from scripts.render.tree.markdown import MarkdownReader
from scripts.render.tree.staged import StagedPage

_FURNITURE = ("headerlink", "timeline-filter", "timeline-state", "print-only", "books", "no-book")
_JUMPS = re.compile(r"#(decade-|year-|planned$)")


@dataclass
class TreePage:
    """A page as a tree of elements. `notes` holds what each footnote says, by its id; `ids` the ids in the tree."""

    staged: StagedPage
    tree: Element
    notes: dict[str, Element] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """The id of the page as a whole."""
        return page_id(self.staged.path)

    def problem(self, message: str, hint: str, needle: str = "") -> Problem:
        """Return a problem of this page, at the line that has `needle`."""
        return Problem(self.staged.file, self.staged.line_of(needle), "", message, hint)


def page_id(path: str) -> str:
    """Return the id that a page has in the book."""
    return path.replace("/", "-")


def read_page(staged: StagedPage, reader: MarkdownReader) -> TreePage:
    """Return the page with its furniture gone, its ids prefixed and its notes taken out of the text.

    Raises InputError for a drawing that cannot be read.
    """
    try:
        page = TreePage(staged, reader.read(staged.body))
    except etree.XMLSyntaxError as error:
        line = staged.line_of("<svg")
        raise InputError([Problem(staged.file, line, "", f"drawing is not well-formed: {error}", "correct what draws it")]) from error
    _clear(page.tree)
    page.notes = take_notes(page.tree)
    for element in page.tree.xpath(".//*[@id]"):
        if not element.tag.startswith(f"{{{SVG}}}"):
            element.set("id", f"{page.id}--{element.get('id')}")
            page.ids.add(element.get("id"))
    prepare_drawings(page.tree, page.id)
    return page


def _clear(tree: Element) -> None:
    for name in _FURNITURE:
        for element in list(of_class(tree, name)):
            drop(element)
    for element in tree.xpath(".//*[@hidden] | .//form | .//script"):
        if element.getparent() is not None:
            drop(element)
    for term in list(of_class(tree, "term")):  # a book has its glossary and its index
        term.tag = "span"
        term.attrib.clear()
    for paragraph in tree.xpath(".//p[a]"):
        links = paragraph.xpath("./a/@href")
        if links and all(_JUMPS.match(link) for link in links):
            drop(paragraph)


def check_page(page: TreePage) -> Iterator[Problem]:
    """Yield a problem for each picture without a text alternative and each table without a header."""
    for image in page.tree.iter("img"):
        if not (image.get("alt") or "").strip():
            source = image.get("src") or ""
            yield page.problem(f"picture “{source}” has no text alternative", "write what it shows: ![what it shows](…)", source)
    for drawing in page.tree.iter(f"{{{SVG}}}svg"):
        title = drawing.find(f"{{{SVG}}}title")
        if title is None or not (title.text or "").strip():
            yield page.problem("drawing has no <title>", "give the chart a title in both languages", "<svg")
    for figure in page.tree.iter("figure"):
        if not figure.xpath('.//img | .//*[local-name()="svg"] | .//table'):
            yield page.problem("figure shows nothing", "put a picture or a chart in it", "<figure")
    for table in page.tree.iter("table"):
        if not any(text_of(cell) for cell in table.iter("th")):
            yield page.problem("table has no header", "name its columns in the first row", text_of(table)[:20].split(" ")[0])


def headings(tree: Element) -> list[Element]:
    """Return the headings of a tree in order."""
    return list(tree.iter(*HEADINGS))
