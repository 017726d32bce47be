"""The text of a page's article, a line for each paragraph, list item, heading and table row.

A new citation early on a page renumbers all later notes. So the mark of a note is given as the id of the note: only the
paragraph whose citations changed differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import html
from lxml.html.defs import block_tags

_CELLS = frozenset(("td", "th"))
_BLOCKS = (block_tags - _CELLS) | {
    "article",
    "aside",
    "br",
    "desc",
    "details",
    "figcaption",
    "figure",
    "section",
    "summary",
    "svg",
    "text",
    "title",
}
"""Elements that begin a line: those of HTML 4 as lxml lists them, newer ones, and the texts of a chart."""
_SKIPPED_ELEMENTS = frozenset(("script", "style", "template"))
_SKIPPED_CLASSES = frozenset(("headerlink", "footnote-backref", "page-imprint", "cite-page"))
"""Marks beside the text; the imprint and “Cite this page”, which name the edition on every page."""


@dataclass(frozen=True)
class Article:
    """The main heading of a page (empty where it has none) and all lines of its article."""

    title: str
    lines: tuple[str, ...]


def read_article(file: Path) -> Article:
    """Return the article of an HTML page; of a page without one, everything on it."""
    tree = html.parse(str(file), parser=html.HTMLParser(encoding="utf-8")).getroot()
    article = next(tree.iter("article"), tree)
    notes = [note.get("id", "").removeprefix("fn:") for note in article.iterfind(".//div[@class='footnote']/ol/li")]
    for mark in article.find_class("footnote-ref"):
        numbers = (mark.get("data-notes") or mark.text_content()).split()
        mark.text = "".join(f"[{notes[int(number) - 1]}]" for number in numbers)
    heading = next(article.iter("h1"), None)
    return Article(title="" if heading is None else " ".join(_lines(heading)), lines=_lines(article))


def _lines(element: html.HtmlElement) -> tuple[str, ...]:
    lines = (re.sub(r" +", " ", line).strip(" |") for line in "".join(_text(element)).split("\n"))
    return tuple(line for line in lines if line)


def _text(element: html.HtmlElement) -> Iterator[str]:
    """Yield the texts inside an element; a newline appears only where a block begins or ends."""
    if not isinstance(element.tag, str) or element.tag in _SKIPPED_ELEMENTS or _SKIPPED_CLASSES & set(element.classes):
        return
    block = element.tag in _BLOCKS
    yield "\n" if block else " | " if element.tag in _CELLS else ""
    yield _flat(element.text)
    for child in element:
        yield from _text(child)
        yield _flat(child.tail)
    yield "\n" if block else ""


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
