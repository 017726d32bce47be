"""Links between pages and to records, and the addresses of pages on the web."""

from __future__ import annotations

import posixpath
from functools import cache

from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord

FIGURES = "figures/"
"""The folder of the figures to download, at the root of the site."""


def link(record: AnyRecord, from_page: str) -> str:
    """Return the relative link to a record's .md file and anchor from the page `from_page`."""
    if record.page == from_page:
        return f"#{record.anchor or 'top'}"
    return page_link(record.page, from_page) + (f"#{record.anchor}" if record.anchor else "")


@cache
def page_link(target: str, from_page: str) -> str:
    """Return the relative link from one page's .md file to another's."""
    return posixpath.relpath(f"{target}.md", posixpath.dirname(from_page) or ".")


def site_link(record: AnyRecord, from_page: str) -> str:
    """Return the same link to the page as the site builds it, for what is not Markdown, as a drawing."""
    return link(record, from_page).replace(".md", ".html", 1)


def data_folder(language: Language, from_page: str) -> str:
    """Return the relative link, from a page of a language, to the folder of files to download, with a slash at its end.

    The files are at the root of the site, above the pages of a language with a prefix, and are linked from the page's folder.
    """
    return "../" * language.address_prefix.count("/") + page_link("data/x", from_page).removesuffix("x.md")


def figures_folder(language: Language, from_page: str) -> str:
    """Return the relative link, from a page of a language, to the folder of the figures to download, with a slash at its end."""
    return data_folder(language, from_page).removesuffix("data/") + FIGURES


def web_address(site_url: object, language: Language, page: str) -> str:
    """Return the address on the web of a page (its path below a language, without .md), at `site_url` (which ends in /)."""
    return f"{site_url}{language.address_prefix}{page}.html"


def record_address(record: AnyRecord, site_url: object, language: Language) -> str:
    """Return the address on the web at which a record is shown in one language."""
    return web_address(site_url, language, record.page) + (f"#{record.anchor}" if record.anchor else "")
