"""No record belongs to itself, over any number of steps, or comes after what came after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import AnyRecord, Reference
from scripts.load.problems import Problem
from scripts.load.records import Records

_ABOVE = ("parent", "part_of", "predecessors", "successors")
"""Fields that name what a record belongs to, came from or became: following one of them never leads back."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each reference of a record to itself, each circle, and each successor that began before."""
    for record in guide.records.all():
        place = guide.records.place(record)
        for part in guide.records.parts[record.reference]:
            if isinstance(part.value, Reference) and guide.records.target(part.value) is record:
                yield place.problem(f"“{record.id}” names itself", "name the other record that is meant, or leave it out", part.path)
        for field in _ABOVE:
            if circle := _circle(record, field, guide.records):
                message = f"“{record.id}” leads back to itself: {' → '.join(circle)}"
                yield place.problem(message, f"take out the {field} that is wrong", (field,))
        for before, after, path in _in_turn(record, guide.records):
            if (one := _began(before)) and (other := _began(after)) and other.last < one.first:
                message = f"“{after.id}” began ({other}) before “{before.id}” ({one}), which it comes after"
                yield place.problem(message, "check the dates of both, and which of the two came first", path)


def _named(record: AnyRecord, field: str, records: Records) -> list[AnyRecord]:
    value: Any = getattr(record, field, None)
    references = value if isinstance(value, list) else [value] if value else []
    return [records.target(reference) for reference in references]


def _circle(start: AnyRecord, field: str, records: Records) -> list[str] | None:
    """The ids from `start` back to itself along `field`, over at least one other record; None where there is no such way."""
    ways = [[target] for target in _named(start, field, records) if target is not start]
    seen = {start.reference}
    while ways:
        way = ways.pop()
        if way[-1].reference in seen:
            continue
        seen.add(way[-1].reference)
        for target in _named(way[-1], field, records):
            if target is start:
                return [record.id for record in (start, *way, start)]
            ways.append([*way, target])
    return None


def _in_turn(record: AnyRecord, records: Records) -> Iterator[tuple[AnyRecord, AnyRecord, tuple[str | int, ...]]]:
    """What came before, what came after, and the field that says so."""
    for index, target in enumerate(_named(record, "successors", records)):
        yield record, target, ("successors", index)
    for index, target in enumerate(_named(record, "predecessors", records)):
        yield target, record, ("predecessors", index)


def _began(record: AnyRecord) -> Any:
    """The first date of a record, or None where it has none."""
    return min((fact.date for fact in getattr(record, "dates", [])), default=None)


RULE = Rule(
    title=("所属と前後の関係", "What belongs to what"),
    why=(
        "組織図、構成、前身と後身は、たどって元に戻ることがありません。",
        "A chart of bodies, a system’s parts and a line of predecessors never lead back to where they began.",
    ),
    looks_at="records",
    check=check,
)
