"""Every name that is sorted in Japanese has its reading: the index and the glossary are in the order of the fifty sounds."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record of an indexed kind without kana."""
    for record in guide.records.all():
        if isinstance(record, Record) and record.record_kind.indexed and not record.kana:
            place = guide.records.place(record)
            yield Problem(place.file, place.line(), "kana", f"“{record.name.ja}” has no reading", "add kana: in hiragana")


RULE = Rule(
    title=("読みがある", "Names have a reading"),
    why=(
        "索引と用語集は五十音順に並べるため、日本語名には読みが要ります。",
        "The index and the glossary are sorted by reading in Japanese.",
    ),
    looks_at="records",
    check=check,
)
