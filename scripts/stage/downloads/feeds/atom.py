"""A feed as Atom (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lxml import etree
from lxml.builder import ElementMaker

from scripts.load.edition import Edition
from scripts.load.languages.language import Language
from scripts.stage.links import web_address

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True)
class Entry:
    """An entry: its title, its address, which is also its id, its day, what it says in words, and perhaps its category and label."""

    title: str
    url: str
    day: date
    summary: str
    category: tuple[str, str] | None = None


def atom(entries: Iterable[Entry], *, title: str, file: str, page: str, edition: Edition, language: Language) -> bytes:
    """Return a feed of `entries` that lies at `file` of the site and belongs to `page`."""
    element = ElementMaker(namespace=_ATOM, nsmap={None: _ATOM})
    address = f"{edition.site_url}{file}"
    feed = element.feed(
        element.title(title),
        element.id(address),
        element.updated(_stamp(edition.date.first)),
        element.author(element.name(edition.editors[language.code])),
        element.link(rel="self", type="application/atom+xml", href=address),
        element.link(rel="alternate", type="text/html", hreflang=language.code, href=web_address(edition.site_url, language, page)),
        *(_entry(element, entry) for entry in entries),
    )
    feed.set(f"{{{_XML}}}lang", language.code)
    return bytes(etree.tostring(feed, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _entry(element: ElementMaker, entry: Entry) -> etree._Element:
    made: etree._Element = element.entry(
        element.title(entry.title),
        element.id(entry.url),
        element.link(rel="alternate", type="text/html", href=entry.url),
        element.published(_stamp(entry.day)),
        element.updated(_stamp(entry.day)),
        element.summary(entry.summary),
    )
    if entry.category:
        term, label = entry.category
        made.append(element.category(term=term, label=label))
    return made


def _stamp(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
