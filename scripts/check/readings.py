"""Every name that is sorted in Japanese has its reading: the index and the glossary stand in the order of the fifty sounds."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.problems import Problem

SORTED_KINDS = ("organizations", "documents", "systems", "companies", "cooperation", "people", "terms")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record of a sorted kind without kana."""
    for kind in SORTED_KINDS:
        for record in guide.records.by_kind[kind].values():
            if isinstance(record, Record) and not record.kana:
                place = guide.records.place(record)
                yield Problem(place.file, place.line(), "kana", f"“{record.name.ja}” has no reading", "add kana: in hiragana")
