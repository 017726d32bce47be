"""A plan whose day has passed is looked at again: no record and no sentence goes on telling it as ahead."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import AnyRecord, Development, Event
from scripts.load.problems import Fault, Problem
from scripts.load.yaml_file import FieldPath

_LOOK = "find out what became of it, and write that"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each plan, expectation and sentence that still tells as ahead what was for a day before the edition."""
    for record in guide.records.all():
        for fault, path in _of_record(record, guide):
            yield guide.records.place(record).of_fault(fault, path)
    for text, _, plain, dates in guide.dated_sentences:
        for stated in dates:
            if stated.date.last < guide.edition.date.first and guide.languages[text.language].statements.is_plan(plain, stated):
                yield text.problem(f"tells as ahead what was for {stated.date}", _LOOK)


def passed(guide: Guide) -> Iterator[Problem]:
    """Yield what is due for a look and is told rightly: planned dates and expectations that have passed, and nobody knows the outcome."""
    for record in guide.records.all():
        place = guide.records.place(record)
        for index, fact in enumerate(getattr(record, "dates", [])):
            if fact.type == "planned" and fact.date.last < guide.edition.date.first:
                yield place.problem(f"was planned for {fact.date}, which has passed", _LOOK, ("dates", index))
        if isinstance(record, Development) and record.outcome in ("unknown", "slipped") and not record.happened and _overdue(record, guide):
            yield place.problem(f"was due {record.due}, which has passed; the outcome is {record.outcome}", _LOOK, ("due",))


def _overdue(record: Development, guide: Guide) -> bool:
    return record.due_by is not None and record.due_by < guide.edition.date.first


def _of_record(record: AnyRecord, guide: Guide) -> Iterator[tuple[Fault, FieldPath]]:
    now = guide.edition.date
    if isinstance(record, Event) and record.status == "plan" and record.date.last < now.first:
        yield Fault(f"is told as ahead, and its day ({record.date}) has passed", _LOOK), ("date",)
    for index, fact in enumerate(getattr(record, "dates", [])):
        if fact.type == "planned" and fact.date.last < now.first and not fact.note:
            yield (
                Fault(f"was planned for {fact.date}, which has passed", f"{_LOOK}; where nothing is known, say so in note:"),
                ("dates", index),
            )
    if (
        isinstance(record, Development)
        and record.outcome == "unknown"
        and record.due_by
        and record.as_of.first <= record.due_by < now.first
    ):
        yield Fault(f"was due {record.due} and has not been looked at since ({record.as_of})", _LOOK), ("as_of",)


RULE = Rule(
    title=("期日を過ぎた計画", "Plans whose day has passed"),
    why=(
        "期日を過ぎた計画を「予定」のまま残すと、読者は古い見通しを今のことと受け取ります。",
        "A plan still described as upcoming after its date makes readers take an old forecast for a current one.",
    ),
    looks_at="texts",
    check=check,
)
