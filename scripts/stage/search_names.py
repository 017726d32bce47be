"""What each record is also called, for the search: abbreviations, readings, other spellings and the name in the other language.

The files lie in .search/, which mkdocs does not publish; the step that renders puts the names into the index (scripts/render/search).
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import KINDS, AnyRecord, Record, Term
from scripts.load.models.kind import Role, SharedPage

NAMES_FOLDER = ".search"


def search_names_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of one file for each language.

    `names` maps a page or a page and anchor (as in the site, relative to the language's root) to what it is called: in its own
    language, officially in another, otherwise in another. `terms` are the entries to offer where nothing is found; `lists` are
    the pages that mention nearly everything, and `quoting` those whose headings are what somebody else says.
    """
    for language in guide.languages.values():
        named = [record for record in guide.records.all() if record.record_kind.role == "name"]
        content = {
            "names": {
                _location(record): _names(record, language, guide.other_languages(language))
                for record in named
                if isinstance(record, Record)
            },
            "terms": [_location(term) for term in guide.records.of(Term)],
            "lists": ["data.html", *_pages_of("list"), *_pages_of("quotation")],
            "quoting": _pages_of("quotation"),
        }
        text = json.dumps(content, ensure_ascii=False, indent=1)
        yield f"{NAMES_FOLDER}/names-{language.code}.json", text.encode()


def _location(record: AnyRecord) -> str:
    return f"{record.page}.html" + (f"#{record.anchor}" if record.anchor else "")


def _pages_of(role: Role) -> list[str]:
    """The shared pages of the kinds that have this role in the search."""
    kinds = [model.record_kind for model in KINDS.values()]
    return [f"{kind.page.path}.html" for kind in kinds if kind.role == role and isinstance(kind.page, SharedPage)]


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
