"""The names that an index lists, in the order and under the letters of each language."""

from __future__ import annotations

import unicodedata

from pydantic import BaseModel

from scripts.load.languages.language import Language
from scripts.load.models import Record
from scripts.load.records import Records
from scripts.stage.sort import group_of, sort_key


class NameFacts(BaseModel):
    """A record's name as an index shows it.

    `key` is kind/id; `name` has a person's family name first, `order` is what it sorts by, `group` the letter or 行 that it is listed
    under (empty for figures and signs); `abbreviation` is empty where there is none; `page` and `anchor` say where the record is
    described: the path of a staged page below its language, without .md, and an id on it (empty where the page is its own).
    """

    key: str
    name: str
    order: tuple[str, str]
    group: str
    abbreviation: str
    page: str
    anchor: str


def index_names(records: Records, language: Language) -> list[NameFacts]:
    """Return the names of the indexed kinds in `language`, sorted as that language sorts."""
    indexed = [record for record in records.all() if isinstance(record, Record) and record.record_kind.indexed]
    return sorted((_name(record, language) for record in indexed), key=lambda name: (name.order, name.key))


def _name(record: Record, language: Language) -> NameFacts:
    plain = record.name[language.code]
    name = _family_name_first(plain, record.name.ja) if record.record_kind.id == "people" and language.sort_by == "letters" else plain
    order = sort_key(record, language) if name == plain else (name.casefold(), record.id)
    abbreviation = record.abbr[language.code] if record.abbr else ""
    return NameFacts(
        key=record.reference,
        name=name,
        order=order,
        group=group_of(order[0], language),
        abbreviation=abbreviation if abbreviation != name else "",
        page=record.page,
        anchor=record.anchor,
    )


def _family_name_first(name: str, in_japanese: str) -> str:
    """A person's name with the family name first; Japanese names, written in kanji, have it there already."""
    parts = name.split()
    western = unicodedata.name(in_japanese[0], "").startswith(("KATAKANA", "LATIN"))
    return f"{parts[-1]}, {' '.join(parts[:-1])}" if western and len(parts) > 1 else name
