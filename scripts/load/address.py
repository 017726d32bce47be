"""Where each record stands in the guide. An address never changes, for others link to it."""

from __future__ import annotations

import posixpath

from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord
from scripts.load.records import kind_of

OWN_PAGE = ("organizations", "documents", "systems", "companies", "cooperation")
"""Kinds whose records have a page each, under reference/."""

SHARED_PAGE = {
    "sources": "bibliography",
    "people": "people",
    "events": "timeline/index",
    "budget": "budgets/lines",
    "findings": "findings/index",
    "recommendations": "recommendations/index",
    "challenges": "challenges/index",
    "developments": "developments/index",
    "terms": "glossary",
    "corrections": "corrections/index",
}
"""Kinds whose records stand together on one page, each under its id as an anchor."""


def page_of(record: AnyRecord) -> str:
    """Return the path of the page a record stands on, without .md."""
    kind = kind_of(type(record))
    return f"reference/{kind}/{record.id}" if kind in OWN_PAGE else SHARED_PAGE[kind]


def anchor_of(record: AnyRecord) -> str:
    """Return the anchor of a record on its page; empty where the page is its own."""
    kind = kind_of(type(record))
    return "" if kind in OWN_PAGE else f"{_PREFIXES.get(kind, '')}{record.id}"


_PREFIXES = {"sources": "source-", "terms": "term-", "corrections": "correction-"}
"""Ids of these kinds are short words, which would clash with the ids of headings."""


def link(record: AnyRecord, from_page: str) -> str:
    """Return the relative link to a record's .md file and anchor from the page `from_page`."""
    target = page_of(record)
    anchor = anchor_of(record)
    if target == from_page:
        return f"#{anchor or 'top'}"
    return page_link(target, from_page) + (f"#{anchor}" if anchor else "")


def page_link(target: str, from_page: str) -> str:
    """Return the relative link from one page's .md file to another's."""
    return posixpath.relpath(f"{target}.md", posixpath.dirname(from_page) or ".")


def web_address(site_url: object, language: Language, page: str) -> str:
    """Return the address on the web of a page (its path below a language, without .md), at `site_url` (which ends in /)."""
    return f"{site_url}{language.address_prefix}{page}.html"
