"""The few facts that the steps after staging need besides the staged Markdown: facts.json beside its folder.

This is the contract of stage with render and package, which read no records: what is neither here nor in the Markdown, they do not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel

from scripts.load.edition import Edition
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import KINDS, Source
from scripts.load.navigation import NavigationEntry
from scripts.stage.glances import groups
from scripts.stage.names import NameFacts, index_names
from scripts.stage.record_page import LISTING
from scripts.stage.sort import sorted_by_name


class KindFacts(BaseModel):
    """A kind of record: its name by language, and whether each of its records has a page of its own."""

    kind: str
    title: dict[str, str]
    own_pages: bool


class Shelf(BaseModel):
    """The pages of one kind of record in one language, in the order of their names, and the place of the page that lists them."""

    title: str
    listed_on: str
    anchor: str
    pages: list[str]


class Facts(BaseModel):
    """All of them.

    `languages` are by code, the one at the root of the site first; `pages` lists the staged pages of each language as paths without
    .md; `kinds` are in the order of lists; `names` are the index of each language; `addresses` has the address on the web of each source
    by its anchor in the bibliography. `shelves` are the records with pages of their own, by language. `glances` are the groups of
    records that are shown at a glance, with what their anchors begin with.
    """

    edition: Edition
    languages: dict[str, Language]
    navigation: list[NavigationEntry]
    pages: dict[str, list[str]]
    kinds: list[KindFacts]
    names: dict[str, list[NameFacts]]
    addresses: dict[str, str]
    shelves: dict[str, list[Shelf]]
    glances: dict[str, str]


def facts_file(staged: Path) -> Path:
    """Return where the facts of the pages staged in `staged` are."""
    return staged.parent / "facts.json"


def facts_of(guide: Guide) -> Facts:
    """Return the facts of a guide."""
    languages = dict(guide.languages)
    of_records = [record.page for record in guide.records.all() if record.record_kind.has_own_pages]
    return Facts(
        edition=guide.edition,
        languages=languages,
        navigation=guide.navigation,
        pages={code: [*guide.pages[code], *of_records] for code in languages},
        kinds=[_kind(kind, languages) for kind in KINDS],
        names={code: index_names(guide.records, language) for code, language in languages.items()},
        shelves={code: list(_shelves(guide, language)) for code, language in languages.items()},
        glances=groups(),
        addresses={source.anchor: source.url for source in guide.records.of(Source) if source.url},
    )


def _shelves(guide: Guide, language: Language) -> Iterator[Shelf]:
    for kind in (model.record_kind for model in KINDS.values() if model.record_kind.has_own_pages):
        records = sorted_by_name(guide.records.by_kind[kind.id].values(), language)
        title = dict(zip(guide.languages, kind.title, strict=True))[language.code]
        yield Shelf(title=title, listed_on=LISTING, anchor=kind.id, pages=[record.page for record in records])


def _kind(kind: str, languages: dict[str, Language]) -> KindFacts:
    about = KINDS[kind].record_kind
    return KindFacts(kind=kind, title=dict(zip(languages, about.title, strict=True)), own_pages=about.has_own_pages)
