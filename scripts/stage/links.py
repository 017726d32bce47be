"""Links between pages and to records, and the addresses of pages on the web."""

from __future__ import annotations

import posixpath
from functools import cache

from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord


def link(record: AnyRecord, from_page: str) -> str:
    """Return the relative link to a record's .md file and anchor from the page `from_page`."""
    if record.page == from_page:
        return f"#{record.anchor or 'top'}"
    return page_link(record.page, from_page) + (f"#{record.anchor}" if record.anchor else "")


@cache
def page_link(target: str, from_page: str) -> str:
    """Return the relative link from one page's .md file to another's."""
    return posixpath.relpath(f"{target}.md", posixpath.dirname(from_page) or ".")


def web_address(site_url: object, language: Language, page: str) -> str:
    """Return the address on the web of a page (its path below a language, without .md), at `site_url` (which ends in /)."""
    return f"{site_url}{language.address_prefix}{page}.html"


def record_address(record: AnyRecord, site_url: object, language: Language) -> str:
    """Return the address on the web at which a record is shown in one language."""
    return web_address(site_url, language, record.page) + (f"#{record.anchor}" if record.anchor else "")
