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

MARK = "data-parallel"
"""The attribute of the link, in the strip of a page, to the page beside its translation."""
_RECORD = "data-item="
_LONGEST_LIST = 100
_ARTICLE = "md-content__inner"
_FURNITURE = {"page-strip", "page-imprint", "cite-page", "headerlink"}
_ADDRESSES = ("href", "src", "poster")
_HEADING = re.compile(r"h[1-6]")


def parallel_name(path: str, languages: Mapping[str, Language]) -> str:
    """Return the path in the site of the page that has a page, given by its path below a language, in all languages.

    There is one for all of them, among the pages of the last language; so no page of the first is half in another.
    """
    return f"{_shell(languages).address_prefix}{path.removesuffix('.html')}-parallel.html"


def _shell(languages: Mapping[str, Language]) -> Language:
    return [*languages.values()][-1]


def is_prose(content: str, page: Page) -> bool:
    """Whether a page, given its HTML, is prose of editors: not the page of one record, no long list of records."""
    return "record" not in page.meta and content.count(_RECORD) <= _LONGEST_LIST


def write_parallel_pages(site: Path, languages: Mapping[str, Language]) -> None:
    """Write, for each page of `site` whose strip links to one, the page beside its translation."""
    language = _shell(languages)
    for file in sorted((site / language.address_prefix).rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        if MARK in text:
            path = file.relative_to(site / language.address_prefix).as_posix()
            (site / parallel_name(path, languages)).write_bytes(_page(site, path, text, languages))


def _page(site: Path, path: str, text: str, languages: Mapping[str, Language]) -> bytes:
    """The page beside its translation, in the shell that `text`, the page in one language, has."""
    language = _shell(languages)
    name, page = f"{language.address_prefix}{path}", html.document_fromstring(text)
    article = _article(page)
    columns = [(language, _blocks(deepcopy(article)))]
    for other in (other for other in languages.values() if other is not language):
        translation = f"{other.address_prefix}{path}"
        theirs = _article(html.document_fromstring((site / translation).read_text(encoding="utf-8")))
        blocks = _blocks(theirs)
        _move(theirs, translation, name, other.code)
        columns.append((other, blocks))
    [strip], [cite] = article.find_class("page-strip"), article.find_class("cite-page")
    article[:] = [strip, _grid(columns), cite]
    _lead_back(page, name, language)
    written: bytes = html.tostring(page, encoding="utf-8", doctype="<!doctype html>")
    return written


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
    """Let the page say what it is, lead back to the page in one language, and have the room of the navigation."""
    for sidebar in page.find_class("md-sidebar"):
        sidebar.drop_tree()
    link = next(element for element in page.iter("a") if element.get(MARK) is not None)
    link.set("href", posixpath.basename(name))
    link.text = language.word("theme.one-language")
    title = page.head.find("title")
    assert title is not None
    title.text = f"{title.text}{language.brackets(language.word('theme.parallel'))}"
    page.head.append(html.Element("meta", {"name": "robots", "content": "noindex"}))
