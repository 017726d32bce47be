"""The first page of a section of the navigation, which leads to the other pages of the section."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.navigation import NavigationEntry
from scripts.load.page import Page
from scripts.load.problems import Fault
from scripts.stage.context import PageContext


def pages_below(context: PageContext) -> list[Page]:
    """Return the other pages of the section that the page of `context` begins. Raises Fault where it begins none."""
    pages = context.guide.pages[context.language.code]
    for section in _sections(context.guide.navigation):
        first, *others = section.pages()
        if first.page == context.page and others:
            return [pages[entry.page] for entry in others]
    raise Fault("the page begins no section of the navigation", "write {{ pages }} on the first page of a section of mkdocs.yml")


def _sections(entries: list[NavigationEntry]) -> Iterator[NavigationEntry]:
    """Every section, the innermost first: a page that begins a section and the one above leads to those of its own."""
    for entry in entries:
        if entry.entries:
            yield from _sections(entry.entries)
            yield entry
