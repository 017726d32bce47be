"""One staged page made ready for a book: no furniture of the site, ids that are unique in the book, notes gathered."""

from __future__ import annotations

import copy
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from lxml import etree

from scripts.load.problems import InputError, Problem
from scripts.package.book.elements import HEADINGS, Element, drop, make, of_class, replace, words_of
from scripts.package.book.markdown_html import SVG, MarkdownReader
from scripts.package.book.staged import StagedPage

_FURNITURE = ("headerlink", "crumbs", "timeline-filter", "timeline-state", "print-only", "books", "no-book")
_JUMPS = re.compile(r"#(decade-|year-|planned$)")
_VARIABLE = re.compile(r"var\(--[\w-]+,\s*([^)]+)\)")
_URL_REFERENCE = re.compile(r"url\(#([^)]+)\)")


@dataclass
class BookPage:
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


def read_page(staged: StagedPage, reader: MarkdownReader) -> BookPage:
    """Return the page with its furniture gone, its ids prefixed and its notes taken out of the text.

    Raises InputError for a drawing that cannot be read.
    """
    try:
        page = BookPage(staged, reader.read(staged.body))
    except etree.XMLSyntaxError as error:
        raise InputError(
            [Problem(staged.file, staged.line_of("<svg"), "", f"drawing is not well-formed: {error}", "mend what draws it")]
        ) from error
    _clear(page.tree)
    _take_notes(page)
    for element in page.tree.xpath(".//*[@id]"):
        if element.tag.startswith(f"{{{SVG}}}"):
            continue
        element.set("id", f"{page.id}--{element.get('id')}")
        page.ids.add(element.get("id"))
    for number, drawing in enumerate(page.tree.iter(f"{{{SVG}}}svg")):
        _prefix_drawing(drawing, f"{page.id}--svg{number}-")
        _set_halos(drawing)
    return page


def _clear(tree: Element) -> None:
    for name in _FURNITURE:
        for element in list(of_class(tree, name)):
            drop(element)
    for element in tree.xpath(".//*[@hidden] | .//form | .//script | .//details"):
        if element.getparent() is not None:
            drop(element)
    for paragraph in tree.xpath(".//p[a]"):
        links = paragraph.xpath("./a/@href")
        if links and all(_JUMPS.match(link) for link in links):
            drop(paragraph)


def _take_notes(page: BookPage) -> None:
    """Move the footnotes into `page.notes`, and join marks that stand side by side into one <span class="note">."""
    for container in list(of_class(page.tree, "footnote")):
        for item in container.iter("li"):
            for back in list(of_class(item, "footnote-backref")):
                drop(back)
            page.notes[item.get("id").removeprefix("fn:")] = _inline(item)
        drop(container)
    for heading in page.tree.xpath('./h2[@id="references"]'):
        drop(heading)
    for mark in page.tree.xpath('.//sup[starts-with(@id, "fnref")]'):
        if mark.getparent() is None:
            continue
        cited = [_cited(mark)]
        follower = mark.getnext()
        while (
            follower is not None
            and not (mark.tail or "").strip()
            and follower.tag == "sup"
            and (follower.get("id") or "").startswith("fnref")
        ):
            cited.append(_cited(follower))
            mark.tail = follower.tail
            follower.tail = None
            follower.getparent().remove(follower)
            follower = mark.getnext()
        replace(mark, make("span", class_="note", data_cites=" ".join(dict.fromkeys(cited))))


def _cited(mark: Element) -> str:
    return str(mark.xpath("./a/@href")[0]).removeprefix("#fn:")


def _inline(item: Element) -> Element:
    """What a footnote says as one <span>, without the paragraphs around it."""
    paragraphs = item.findall("p") or [item]
    span = make("span")
    for paragraph in paragraphs:
        span.text = (span.text or "") + (paragraph.text or "") if not len(span) else span.text
        for child in list(paragraph):
            span.append(child)
    if len(span):
        span[-1].tail = (span[-1].tail or "").rstrip("\u00a0 \n")
    return span


def _set_halos(drawing: Element) -> None:
    """Draw the outline that keeps a label legible as a label behind it: neither WeasyPrint nor EPUB knows paint-order."""
    for label in drawing.xpath('.//*[@paint-order="stroke"]'):
        behind = copy.deepcopy(label)
        behind.tail = None
        behind.attrib.pop("paint-order")
        behind.set("aria-hidden", "true")
        behind.set("stroke", _VARIABLE.sub(r"\1", behind.get("stroke", "")))
        label.addprevious(behind)
        for name in ("paint-order", "stroke", "stroke-width"):
            label.attrib.pop(name, None)


def _prefix_drawing(drawing: Element, prefix: str) -> None:
    """Make the ids inside a drawing unique in the book, and what refers to them follow."""
    for element in drawing.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            if name == "id":
                element.set(name, prefix + value)
            elif name in ("aria-labelledby", "aria-describedby"):
                element.set(name, " ".join(prefix + part for part in value.split()))
            elif name.endswith("href") and value.startswith("#"):
                element.set(name, f"#{prefix}{value[1:]}")
            elif "url(#" in value:
                element.set(name, _URL_REFERENCE.sub(rf"url(#{prefix}\1)", value))


def resolve_links(pages: dict[str, BookPage], site_url: str) -> Iterator[Problem]:
    """Point every link between pages at its place in the book; yield a problem for each that leads to no place in it.

    A link to a file of the site that is no page (a download) gets its address on the web.
    """
    for page in pages.values():
        links = [*page.tree.iter("a"), *(link for note in page.notes.values() for link in note.iter("a"))]
        for link in links:
            href = link.get("href") or ""
            if not href or urlsplit(href).scheme:
                continue
            path, _, anchor = href.partition("#")
            if path and not path.endswith(".md"):
                link.set(
                    "href", urljoin(site_url, posixpath.normpath(posixpath.join(posixpath.dirname(page.staged.path), path)).lstrip("./"))
                )
                continue
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(page.staged.path), path)).removesuffix(".md")
                if path
                else page.staged.path
            )
            place = _place(pages, target, anchor)
            if place is None:
                yield page.problem(
                    f"links to {href}, which is not in the book", "add the page to nav in mkdocs.yml, or mend the link", f"({href})"
                )
                continue
            link.set("href", f"#{place}")
            link.set("data-page", target)


def _place(pages: dict[str, BookPage], target: str, anchor: str) -> str | None:
    if target not in pages:
        return None
    page = pages[target]
    if not anchor or anchor == "references" or f"{page.id}--{anchor}" in page.ids:
        return f"{page.id}--{anchor}" if anchor and anchor != "references" else page.id
    return None


def check_page(page: BookPage) -> Iterator[Problem]:
    """Yield a problem for each picture without a text alternative and each table without a header."""
    for image in page.tree.iter("img"):
        if not (image.get("alt") or "").strip():
            yield page.problem(
                f"picture “{image.get('src')}” has no text alternative", "write what it shows: ![what it shows](…)", image.get("src") or ""
            )
    for drawing in page.tree.iter(f"{{{SVG}}}svg"):
        title = drawing.find(f"{{{SVG}}}title")
        if title is None or not (title.text or "").strip():
            yield page.problem("drawing has no <title>", "give the chart a title in both languages", "<svg")
    for figure in page.tree.iter("figure"):
        if not figure.xpath('.//img | .//*[local-name()="svg"] | .//table'):
            yield page.problem("figure shows nothing", "put a picture or a chart in it", "<figure")
    for table in page.tree.iter("table"):
        if not any(words_of(cell) for cell in table.iter("th")):
            yield page.problem("table has no header", "name its columns in the first row", words_of(table)[:20].split(" ")[0])


def headings(tree: Element) -> list[Element]:
    """Return the headings of a tree in order."""
    return list(tree.iter(*HEADINGS))
