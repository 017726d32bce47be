"""Sources and pages as items of CSL-JSON, the form that the other formats are made from.

Schema: https://github.com/citation-style-language/schema (csl-data.json). What a newspaper or website publishes names it as its
container: a reference manager drops the publisher of an article.
"""

from __future__ import annotations

from typing import Any

from scripts.load.edition import Edition
from scripts.load.edtf_date import EdtfDate
from scripts.load.languages.language import Language
from scripts.load.models import LANGUAGES, Author, Source
from scripts.stage.links import web_address

Item = dict[str, Any]
"""An item of CSL-JSON."""
_TYPES = {"report": "report", "law": "legislation", "news": "article-newspaper", "data": "dataset"}
"""The types of sources that are more than a page of a website, and their types in CSL."""
_IN_CONTAINER = ("article-newspaper", "webpage")


def item_of_source(source: Source) -> Item:
    """Return a source as an item: in English where it exists in English, else in its own language."""
    language = _language(source)
    kind = _TYPES.get(source.type, "webpage")
    item: Item = {
        "id": source.id,
        "type": kind,
        "title": source.title[language],
        "container-title" if kind in _IN_CONTAINER else "publisher": source.publisher[language],
    }
    if source.authors:
        item["author"] = [_name(author, language) for author in source.authors]
    if source.date:
        item["issued"] = date_variable(source.date)
    if source.url:
        item["URL"] = source.url
    if source.accessed:
        item["accessed"] = date_variable(source.accessed)
    return item | {"language": language if language in source.languages else source.languages[0]}


def item_of_page(edition: Edition, page: str, title: str, language: Language) -> Item:
    """Return a page of the guide as an item: the guide is its container, the editors are its author."""
    return {
        "id": f"guide-{page.replace('/', '-')}-{language.code}",
        "type": "webpage",
        "title": title,
        "container-title": edition.title[language.code],
        "author": [{"literal": edition.editors[language.code]}],
        "issued": date_variable(edition.date),
        "URL": web_address(edition.site_url, language, page),
        "language": language.code,
        "version": edition.version,
    }


def _language(source: Source) -> str:
    """The language of the guide in which a source is listed: the last one that it has, else the first."""
    first, *others = LANGUAGES
    return next((code for code in reversed(others) if code in source.languages), first)


def _name(author: Author, language: str) -> dict[str, str]:
    family, given = author.named(language)
    return {"family": family, "given": given} if given else {"literal": family}


def date_variable(date: EdtfDate) -> dict[str, Any]:
    """Return a date as CSL has it: one group of numbers, or two for a period that has an end."""
    points = [point for point in date.points if point]
    parts: list[list[int]] = []
    for point in points:
        known = {"day": 3, "month": 2, "year": 1, "decade": 1}[point.precision]
        parts.append([point.first.year, point.first.month, point.first.day][:known])
    found: dict[str, Any] = {"date-parts": parts}
    return found | {"circa": True} if any(point.mark for point in points) else found
