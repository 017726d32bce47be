"""Relative links between pages and to records."""

from __future__ import annotations

import posixpath

from scripts.load.models import AnyRecord


def link(record: AnyRecord, from_page: str) -> str:
    """Return the relative link to a record's .md file and anchor from the page `from_page`."""
    if record.page == from_page:
        return f"#{record.anchor or 'top'}"
    return page_link(record.page, from_page) + (f"#{record.anchor}" if record.anchor else "")


def page_link(target: str, from_page: str) -> str:
    """Return the relative link from one page's .md file to another's."""
    return posixpath.relpath(f"{target}.md", posixpath.dirname(from_page) or ".")
