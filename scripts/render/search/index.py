"""The files of the search: per language the index itself, and the few bytes that Material asks for on every page.

Material fetches `search/search_index.json` (from files: `.js`) below its `base` as soon as a page is open. Here it finds only
what the language is like; our worker (docs/assets/javascripts/search) loads the index when the reader goes to search.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from scripts.load.languages.language import Language
from scripts.load.languages.load import Languages
from scripts.render.search.sections import Section

_REPLACED = ("assets/javascripts/lunr", "assets/javascripts/workers")
"""What Material's own search needs, and nothing else does."""


@dataclass(frozen=True)
class IndexedPage:
    """A page as it is searched: where it is, relative to the language's root, and its sections."""

    location: str
    sections: Sequence[Section]


@dataclass
class SearchIndex:
    """Gathers the pages of every language while they are rendered.

    It outlives one build: a live preview renders only what has changed, and a page that is rendered again replaces itself.
    """

    pages: dict[str, dict[str, IndexedPage]] = field(default_factory=dict)

    def add(self, language: str, page: IndexedPage) -> None:
        """Take in one page."""
        self.pages.setdefault(language, {})[page.location] = page

    def write(self, site: Path, names: Path, languages: Languages) -> None:
        """Write the files of every language into `site`, of the pages that are there.

        `names` is the folder with a names-<language>.json for each (scripts/stage/search_names.py).
        """
        for code, pages in self.pages.items():
            root = site / languages[code].address_prefix
            pages = {location: page for location, page in pages.items() if (root / location).exists()}
            folder = root / "search"
            folder.mkdir(parents=True, exist_ok=True)
            known = json.loads((names / f"names-{code}.json").read_text(encoding="utf-8"))
            (folder / "index.js").write_text(f"searchIndex={_compact(_content(pages, known))}\n", encoding="utf-8")
            stub = _compact({"config": _config(languages[code]), "docs": []})
            (folder / "search_index.json").write_text(f"{stub}\n", encoding="utf-8")
            (folder / "search_index.js").write_text(f"var __index={stub}\n", encoding="utf-8")
        for folder_name in _REPLACED:
            shutil.rmtree(site / folder_name, ignore_errors=True)


@cache
def index_of(root: Path) -> SearchIndex:
    """Return the index of the guide at `root`, the same one for every build of this process."""
    del root
    return SearchIndex()


def _config(language: Language) -> dict[str, Any]:
    """What Material hands on to the worker: its own two settings, and what the worker needs to know of the language."""
    own = {"lang": [language.code], "separator": r"\s+"}
    return own | {"prefix": language.address_prefix, "passage": language.search_passage, "cutAtSpaces": bool(language.word_space)}


def _content(pages: dict[str, IndexedPage], known: dict[str, Any]) -> dict[str, Any]:
    """The index, with each entry of a list only where all of its kind stand.

    `pages` are [location, sections]; a section is [anchor, title, text, its names, its official name in the other language,
    its other names in the other language]; trailing empty parts are left out.
    """
    names: dict[str, list[list[str]]] = known["names"]
    lists = [pages[location] for location in known["lists"] if location in pages]
    entries = {_entry(section) for page in lists for section in page.sections if section.anchor}
    return {
        "pages": [
            [
                page.location,
                [
                    _trimmed([section.anchor, section.title, section.text, *map("\n".join, names.get(_location(page, section), []))])
                    for section in page.sections
                    if page in lists or _entry(section) not in entries
                ],
            ]
            for page in pages.values()
        ],
        **{name: known[name] for name in ("terms", "lists", "quoting")},
    }


def _entry(section: Section) -> tuple[str, str]:
    """What makes a section the same entry on two pages, as an event is on the timeline and on that of its theme."""
    return section.anchor, section.title


def _location(page: IndexedPage, section: Section) -> str:
    return f"{page.location}#{section.anchor}" if section.anchor else page.location


def _trimmed(parts: list[str]) -> list[str]:
    while parts and not parts[-1]:
        parts.pop()
    return parts


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
