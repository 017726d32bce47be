"""A page's HTML, cut into the sections that a search can find."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import html

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS = {
    "p",
    "li",
    "tr",
    "dt",
    "dd",
    "div",
    "blockquote",
    "figcaption",
    "caption",
    "table",
    "ul",
    "ol",
    "dl",
    "section",
    "details",
    "summary",
}
_CELLS = {"td", "th", "br"}
_SKIPPED_TAGS = {"script", "style", "svg", "form", "nav", "select", "template", "button"}
_SKIPPED_CLASSES = {"headerlink", "footnote-ref", "footnote", "cite-page", "changes", "timeline-state", "print-only", "status"}
_NAMES_SOURCES = {"references"}
_NAME_OTHER_PAGES = {"statements", "timeline", "related", "mentions"}
"""Sections of a record's page that are generated from what stands on other pages."""


@dataclass
class Section:
    """A heading and the text below it, up to the next heading; `anchor` is empty for the top of the page.

    `ids` are of what is inside it without a heading, as the lines of a table; `links` are the addresses that it links to.
    """

    anchor: str
    title: str
    pieces: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text: one line per paragraph, list item or row of a table."""
        lines = (" ".join(line.split()) for line in "".join(self.pieces).split("\n"))
        return "\n".join(line for line in lines if line)


def sections(content: str, title: str, *, of_record: bool = False) -> list[Section]:
    """Return the sections of a page's content, the top of the page first; `title` is the page's own.

    Left out is what is found in full elsewhere: references, events repeated from the timeline, and on the page of a record
    (`of_record`) the sections that are generated from other pages.
    """
    found = [Section("", title)]
    if content.strip():
        _walk(html.fragment_fromstring(content, create_parent="div"), found)
    left_out = _NAMES_SOURCES | (_NAME_OTHER_PAGES if of_record else set())
    return [section for section in found if section.anchor not in left_out]


def _walk(element: html.HtmlElement, found: list[Section]) -> None:
    """Add the text of `element` to the last section found, beginning a new one at each heading."""
    if _is_skipped(element):
        return
    if element.tag in _HEADINGS:
        heading = " ".join(_text(element).split())
        if element.tag != "h1":
            found.append(Section(element.get("id") or "", heading))
        else:
            found[0].title = heading
        return
    if anchor := element.get("id"):
        found[-1].ids.append(anchor)
    if (link := element.get("href")) and "term" not in element.classes:  # what a page explains in passing is not what it is about
        found[-1].links.append(link)
    boundary = "\n" if element.tag in _BLOCKS else " " if element.tag in _CELLS else ""
    found[-1].pieces += [boundary, _collapsed(element.text)]
    for child in element:
        _walk(child, found)
        found[-1].pieces.append(_collapsed(child.tail))
    found[-1].pieces.append(boundary)


def _is_skipped(element: html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED_TAGS or element.get("data-search-exclude") is not None:
        return True
    classes = set((element.get("class") or "").split())
    return bool(classes & _SKIPPED_CLASSES) or ("event" in classes and not _has_heading(element))


def _has_heading(element: html.HtmlElement) -> bool:
    """True for an event where it stands in full; elsewhere it is repeated without a heading of its own."""
    return any(child.tag in _HEADINGS for child in element)


def _text(element: html.HtmlElement) -> str:
    if _is_skipped(element):
        return ""
    return (element.text or "") + "".join(_text(child) + (child.tail or "") for child in element)


def _collapsed(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
