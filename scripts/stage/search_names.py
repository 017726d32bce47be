"""What each record is also called, for the search: abbreviations, readings, other spellings and the name in the other language.

The files lie in .search/, which mkdocs does not publish; the step that renders puts the names into the index (scripts/render/search).
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from scripts.load.address import OWN_PAGE, SHARED_PAGE, anchor_of, page_of
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record, Term

NAMES_FOLDER = ".search"
_SHARED_PAGES_OF_NAMES = ("terms", "people")
"""Kinds without a page of their own whose entries are nevertheless what a reader means by the name."""
_PAGES_OF_PASSING_MENTION = ("sources", "events", "budget", "corrections")
"""Kinds whose common page mentions nearly everything, so that it stands behind the pages that explain."""


def search_names_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of one file for each language.

    `names` maps a page or a page and anchor (as in the site, relative to the language's root) to what it is called: in its own
    language, officially in another, otherwise in another. `terms` are the entries to offer where nothing is found; `lists` are
    the pages that mention nearly everything, and `quoting` those whose headings are what somebody else says.
    """
    for language in guide.languages.values():
        named = [record for kind in (*OWN_PAGE, *_SHARED_PAGES_OF_NAMES) for record in guide.records.by_kind[kind].values()]
        content = {
            "names": {
                _location(record): _names(record, language, guide.other_languages(language))
                for record in named
                if isinstance(record, Record)
            },
            "terms": [_location(term) for term in guide.records.of(Term)],
            "lists": ["data.html", *(f"{SHARED_PAGE[kind]}.html" for kind in _PAGES_OF_PASSING_MENTION)],
            "quoting": [f"{SHARED_PAGE['corrections']}.html"],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1)
        yield f"{NAMES_FOLDER}/names-{language.code}.json", text.encode()


def _location(record: AnyRecord) -> str:
    anchor = anchor_of(record)
    return f"{page_of(record)}.html" + (f"#{anchor}" if anchor else "")


def _names(record: Record, language: Language, others: list[Language]) -> tuple[list[str], list[str], list[str]]:
    """The record's names in `language`; its official names and reading in the others; its other names in the others. Each name once."""
    names: dict[str, None] = {}

    def new(*candidates: str | None) -> list[str]:
        added = [name for name in dict.fromkeys(candidates) if name and name not in names]
        names.update(dict.fromkeys(added))
        return added

    variants = [*([record.abbr] if record.abbr else []), *(record.also if isinstance(record, Term) else [])]
    reading = record.kana if language.sort_by == "reading" else None
    own = new(record.name[language.code], *(name[language.code] for name in variants), reading)
    official = new(*(record.name[other.code] for other in others), record.kana)
    return own, official, new(*(name[other.code] for other in others for name in variants))
