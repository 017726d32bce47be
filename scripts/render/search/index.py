"""The files of the search: per language a small one that answers first, and one with the whole text of the pages.

Both are plain scripts, so that they are read alike in a worker and from file://. The box (docs/assets/javascripts/search) loads them
when the reader goes to search. What they hold is ready to be scanned: nothing is indexed in the browser.
"""

from __future__ import annotations

import json
import posixpath
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from scripts.load.languages.language import Language
from scripts.load.languages.load import Languages
from scripts.render.search.sections import Section
from scripts.render.search.vocabulary import vocabulary
from scripts.stage.search.facts import SearchFacts, facts_path
from scripts.stage.search.names import Names

_MATERIALS_OWN = ("assets/javascripts/lunr", "assets/javascripts/workers", "search/search_index.json")
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

    def write(self, site: Path, staged: Path, languages: Languages) -> None:
        """Write the files of every language into `site`, of the pages that are there; what records say of them is below `staged`."""
        for own in _MATERIALS_OWN:
            shutil.rmtree(site / own) if (site / own).is_dir() else (site / own).unlink(missing_ok=True)
        for code, pages in self.pages.items():
            root = site / languages[code].address_prefix
            there = [page for location, page in pages.items() if (root / location).exists()]
            facts = SearchFacts.model_validate_json((staged / facts_path(code)).read_bytes())
            (root / "search").mkdir(parents=True, exist_ok=True)
            for name, content in contents(there, facts, languages[code]).items():
                script = f"search{name.capitalize()}={json.dumps(content, ensure_ascii=False, separators=(',', ':'))}\n"
                (root / "search" / f"{name}.js").write_text(script, encoding="utf-8")


@cache
def index_of(root: Path) -> SearchIndex:
    """Return the index of the guide at `root`, the same one for every build of this process."""
    del root
    return SearchIndex()


def contents(pages: Sequence[IndexedPage], facts: SearchFacts, language: Language) -> dict[str, Any]:
    """Return `names`, which answers first, and `texts`: the text of each section of `names` in its order, and the words in them.

    Headings that quote somebody are the first lines of their texts: they are many, and nobody looks for a section by them.
    A page comes with the number of pages that link to it. An entry that is on several pages is searched only where all of its kind are,
    as an event on the timeline.
    """
    by_location = {page.location: page for page in pages}
    lists = [by_location[location] for location in facts.lists if location in by_location]
    entries = {(section.anchor, section.title) for page in lists for section in page.sections if section.anchor}
    searched = [
        (page, [section for section in page.sections if page in lists or (section.anchor, section.title) not in entries]) for page in pages
    ]
    cited = Counter(target for page in pages for target in _linked(page))
    texts = [
        f"{section.title}\n{section.text}" if _is_quotation(page, section, facts) else section.text
        for page, sections in searched
        for section in sections
    ]
    names = {
        "pages": [
            [page.location, cited[page.location], [_section(page, section, facts) for section in sections]] for page, sections in searched
        ],
        "kinds": facts.kinds,
        "terms": facts.terms,
        "lists": facts.lists,
        "quoting": facts.quoting,
        "language": facts.conventions.model_dump() | {"passage": language.search.passage, "cutAtSpaces": bool(language.word_space)},
    }
    return {"names": names, "texts": {"texts": texts, "words": vocabulary(texts)}}


def _linked(page: IndexedPage) -> set[str]:
    """The pages that a page links to: one that many link to is more likely to be meant."""
    folder = posixpath.dirname(page.location)
    links = {link.partition("#")[0] for section in page.sections for link in section.links}
    return {posixpath.normpath(posixpath.join(folder, link)) for link in links if link and ":" not in link}


def _section(page: IndexedPage, section: Section, facts: SearchFacts) -> list[Any]:
    """A section as the engine takes it; trailing empty parts are left out.

    [anchor, title, kind, own names, official names, other names, definition, answers as [fact, label, text, year, anchor]]
    """
    places = [f"{page.location}#{anchor}" if anchor else page.location for anchor in (section.anchor, *section.ids)]
    names = [facts.names[place] for place in places if place in facts.names]
    parts = [
        section.anchor,
        "" if _is_quotation(page, section, facts) else section.title,
        next((facts.kind[place] for place in places if place in facts.kind), ""),
        *(_joined(names, group, section.title) for group in ("own", "official", "other")),
        facts.definitions.get(places[0], ""),
        [
            [answer.fact, answer.label, answer.text, answer.year, place.partition("#")[2]]
            for place in places
            for answer in facts.answers.get(place, [])
        ],
    ]
    while len(parts) > 2 and parts[-1] in ("", []):
        parts.pop()
    return parts


def _is_quotation(page: IndexedPage, section: Section, facts: SearchFacts) -> bool:
    return page.location in facts.quoting and bool(section.anchor)


def _joined(names: Sequence[Names], group: str, title: str) -> str:
    return "\n".join(name for each in names for name in getattr(each, group) if name != title)
