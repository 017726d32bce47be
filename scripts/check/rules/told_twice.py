"""Nothing is told twice under two ids: no two records of a kind have one name, no two events are the same one."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import LANGUAGES, Event, Record
from scripts.load.problems import Problem

_ALIKE = 0.88
"""From this likeness on two names tell of one event; those of two strategies decided on one day are less alike."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record that has the name of another one of its kind, and for each event told again."""
    seen: dict[tuple[str, str, str], Record] = {}
    for record in guide.records.all():
        if not isinstance(record, Record):
            continue
        for language in LANGUAGES:
            other = seen.setdefault((record.record_kind.id, language, record.name[language].casefold()), record)
            if other is not record:
                message = f"“{record.name[language]}” is the name of “{other.id}” too"
                hint = "tell them apart by their names, or remove one of the two"
                yield guide.records.place(record).problem(message, hint, ("name", language))
    for one, other in combinations(guide.records.of(Event), 2):
        if _same_day(one, other) and _alike(one, other) and _actors(one, guide) & _actors(other, guide):
            message = f"tells the same as “{one.id}” ({one.date})"
            yield guide.records.place(other).problem(message, "remove one of the two, or tell them apart by their names", ("name",))


def _same_day(one: Event, other: Event) -> bool:
    return one.date.first <= other.date.last and other.date.first <= one.date.last


def _alike(one: Event, other: Event) -> bool:
    if any(one.name[language].casefold() == other.name[language].casefold() for language in LANGUAGES):
        return False  # it has been reported above
    return any(SequenceMatcher(None, one.name[language], other.name[language]).ratio() >= _ALIKE for language in LANGUAGES)


def _actors(event: Event, guide: Guide) -> set[str]:
    return {guide.records.target(reference).reference for reference in (*event.actors, *event.related)}


RULE = Rule(
    title=("同じことを二度載せない", "Nothing is recorded twice"),
    why=(
        "同じ出来事や金額が二つのidで載ると、年表や表で二重に数えられます。",
        "An event or amount under two ids is counted twice in timelines and tables.",
    ),
    looks_at="records",
    check=check,
)
