"""The order of names in a language (`sort_by`): by their letters, or by their readings in the order of the fifty sounds (五十音順)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record
from scripts.load.reading import fold


def sorted_by_name(records: Iterable[AnyRecord], language: Language) -> list[AnyRecord]:
    """Return the records in the order of their names in `language`."""
    return sorted(records, key=lambda record: sort_key(record, language))


def sort_key(record: AnyRecord, language: Language) -> tuple[str, str]:
    """Return what a record is sorted by: the reading, without voicing marks and long-vowel bars first, or the letters of the name."""
    name = record.name[language.code]
    if language.sort_by == "letters":
        return name.casefold().lstrip("“\"'"), record.id
    reading = (record.kana if isinstance(record, Record) and record.kana else name).casefold()
    return fold(reading), reading


def group_of(order: str, language: Language) -> str:
    """Return the heading of an index for what sorts by `order`; empty for figures, signs and letters that the language does not sort by."""
    return language.index_group(unicodedata.normalize("NFKD", order[:1])[:1])
