"""Pages that no navigation lists, put into it: below the page that lists their kind, between those before and after them there."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Link, Navigation, Section

from scripts.load.languages.language import Language
from scripts.stage.facts import Shelf


def shelve(nav: Navigation, files: Files, shelves: Iterable[Shelf], language: Language) -> None:
    """Give the pages of each shelf their path, their tab, and their neighbors; the navigation itself lists them no more than before."""
    listed = {page.file.src_uri: page for page in nav.pages}
    for shelf in shelves:
        listing = listed.get(_source(shelf.listed_on, language))
        if listing is None:
            continue  # the page is not in the website, which verifying reports
        way = Link(shelf.title, f"{listing.file.url}#{shelf.anchor}")
        section = Section(shelf.title, [way])
        section.parent = listing.parent
        found = [files.get_file_from_path(_source(path, language)) for path in shelf.pages]
        pages = [file.page for file in found if file is not None and file.page is not None]
        for page in pages:
            page.parent = section
        for before, after in pairwise(pages):
            before.next_page, after.previous_page = after, before


def _source(path: str, language: Language) -> str:
    return f"{language.code}/{path}.md"
