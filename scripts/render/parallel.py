"""Pages of prose in two languages side by side, paragraph beside paragraph, made from the rendered pages of both.

A page and its translation have the same sections with the same ids, and in each the same paragraphs, lists, tables and notes (the rules
of agreement see to it). So the blocks of a section are set beside each other in their order, and notes by what they cite.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from itertools import zip_longest
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html
from lxml.html import HtmlElement
from mkdocs.structure.pages import Page

from scripts.load.languages.language import Language
from scripts.load.models import LanguageCode

MARK = "data-parallel"
"""The attribute of the link, in the strip of a page, to the page beside its translation."""
_RECORD = "data-item="
_LONGEST_LIST = 100
_ARTICLE = "md-content__inner"
_FURNITURE = {"page-strip", "page-imprint", "cite-page", "headerlink"}
_ADDRESSES = ("href", "src", "poster")
_HEADING = re.compile(r"h[1-6]")


def parallel_name(page: str) -> str:
    """Return the path in the site of the page that has `page` beside its translation."""
    return f"{page.removesuffix('.html')}-parallel.html"


def is_prose(content: str, page: Page) -> bool:
    """Whether a page, given its HTML, is prose of editors: not the page of one record, no long list of records."""
    return "record" not in page.meta and content.count(_RECORD) <= _LONGEST_LIST


def write_parallel_pages(site: Path, languages: Mapping[str, Language], first: LanguageCode) -> None:
    """Write, for each page of `site` in the language `first` whose strip links to one, the page beside its translation."""
    language = languages[first]
    others = [other for other in languages.values() if other is not language]
    elsewhere = tuple(other.address_prefix for other in others if other.address_prefix)
    for path in sorted((site / language.address_prefix).rglob("*.html")):
        name = path.relative_to(site).as_posix()
        text = "" if name.startswith(elsewhere) else path.read_text(encoding="utf-8")
        if MARK in text:
            _write(site, name, text, language, others)


def _write(site: Path, name: str, text: str, language: Language, others: list[Language]) -> None:
    page = html.document_fromstring(text)
    article = _article(page)
    columns = [(language, _blocks(deepcopy(article)))]
    for other in others:
        translation = f"{other.address_prefix}{name.removeprefix(language.address_prefix)}"
        theirs = _article(html.document_fromstring((site / translation).read_text(encoding="utf-8")))
        blocks = _blocks(theirs)
        _move(theirs, translation, name, other.code)
        columns.append((other, blocks))
    [strip], [cite] = article.find_class("page-strip"), article.find_class("cite-page")
    article[:] = [strip, _grid(columns), cite]
    _lead_back(page, name, language)
    target = site / parallel_name(name)
    target.write_bytes(html.tostring(page, encoding="utf-8", doctype="<!doctype html>"))


def _article(page: HtmlElement) -> HtmlElement:
    article: HtmlElement = page.find_class(_ARTICLE)[0]
    return article


def _blocks(article: HtmlElement) -> list[tuple[str, HtmlElement]]:
    """The blocks of a page in their order, each with a key under which its translation is found: section and place in it, or the note."""
    for furniture in [element for element in article.iter("*") if _FURNITURE & set(element.classes)]:
        furniture.drop_tree()
    blocks, section, place = [], "", 0
    for block in _flat(article):
        if _HEADING.fullmatch(block.tag):
            section, place = block.get("id", ""), 0
        blocks.append((block.get("id", "") if block.tag == "li" else f"{section}/{place}", block))
        place += 1
    return blocks


def _flat(article: HtmlElement) -> Iterator[HtmlElement]:
    """The children of an article; of the references, each note."""
    for block in article.iterchildren("*"):
        if "footnote" not in block.classes:
            yield block
            continue
        for number, note in enumerate(block.iter("li"), start=1):
            note.set("value", str(number))
            yield note


def _grid(columns: list[tuple[Language, list[tuple[str, HtmlElement]]]]) -> HtmlElement:
    """A row for each block of the first language, with its translations beside it; what has no partner stands in a row of its own."""
    grid = html.Element("div", {"class": "parallel"})
    found = [dict(blocks) for _, blocks in columns]
    keys = list(dict.fromkeys(key for row in zip_longest(*(blocks for _, blocks in columns)) for key, _ in filter(None, row)))
    order = {key: place for place, (key, _) in enumerate(columns[0][1])}
    for key in sorted(keys, key=lambda key: order.get(key, len(order))):
        row = html.Element("div", {"class": "parallel-row"})
        for (language, _), blocks in zip(columns, found, strict=True):
            cell = html.Element("div", {"lang": language.code})
            block = blocks.get(key)
            if block is not None:
                block.tail = None
                cell.append(_in_list(block) if block.tag == "li" else block)
            row.append(cell)
        grid.append(row)
    return grid


def _in_list(note: HtmlElement) -> HtmlElement:
    listed = html.Element("ol", {"class": "footnote"})
    listed.append(note)
    return listed


def _move(article: HtmlElement, old: str, new: str, suffix: str) -> None:
    """Let the links of an article lead where they did from the page `new`, and keep its ids apart from those of the page."""
    for element in article.iter():
        if not isinstance(element.tag, str):
            continue
        for attribute in _ADDRESSES:
            if (address := element.get(attribute)) is not None:
                element.set(attribute, _moved(address, old, new, suffix))
        for attribute in ("id", "aria-labelledby", "aria-describedby", "for"):
            if value := element.get(attribute):
                element.set(attribute, " ".join(f"{part}--{suffix}" for part in value.split()))
        for attribute, value in element.items():
            if "url(#" in value:
                element.set(attribute, re.sub(r"url\(#([^)]+)\)", rf"url(#\1--{suffix})", value))


@cache
def _moved(address: str, old: str, new: str, suffix: str) -> str:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return address
    if not parts.path:
        return f"#{parts.fragment}--{suffix}"
    target = posixpath.normpath(posixpath.join(posixpath.dirname(old), parts.path))
    return parts._replace(path=posixpath.relpath(target, posixpath.dirname(new) or ".")).geturl()


def _lead_back(page: HtmlElement, name: str, language: Language) -> None:
    """Let the page say that it is the same as the one in one language, lead back to it, and have the room of the navigation."""
    for sidebar in page.find_class("md-sidebar"):
        sidebar.drop_tree()
    link = next(element for element in page.iter("a") if element.get(MARK) is not None)
    link.set("href", posixpath.basename(name))
    link.text = language.word("theme.one-language")
    for toggle in page.iter("a"):
        if toggle.get("data-language-toggle") is not None:
            toggle.set("href", parallel_name(toggle.get("href", "")))
    title = page.head.find("title")
    assert title is not None
    title.text = f"{title.text}{language.brackets(language.word('theme.parallel'))}"
    page.head.append(html.Element("meta", {"name": "robots", "content": "noindex"}))
