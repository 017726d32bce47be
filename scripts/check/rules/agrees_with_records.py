"""A sentence that names a record and dates what happened to it gives the date that the record holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import DatedSentence, Guide
from scripts.load.languages.statements import Happening
from scripts.load.models import AnyRecord, Event, Record, System
from scripts.load.notation import records_in
from scripts.load.problems import Fault, Problem

_MANY_LAUNCHES = ("launcher", "constellation", "network")
_HINT = "write the date as a reference ([[id.type]]), or correct the one that is wrong"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each date in a sentence, and for each event, that contradicts the one record it speaks of."""
    for dated in guide.dated_sentences:
        for message in _contradictions(dated, guide):
            yield dated.text.problem(message, _HINT)
    for event in guide.records.of(Event):
        for message in _of_event(event, guide):
            yield guide.records.place(event).problem(message, "correct the one that is wrong", ("date",))


def _contradictions(dated: DatedSentence, guide: Guide) -> Iterator[str]:
    statements = guide.languages[dated.text.language].statements
    if re.search(statements.without_year, dated.plain):
        return
    dates = [stated.date for stated in dated.dates]
    named = _named(dated.sentence, guide)
    own = guide.records.find(dated.text.owner) if dated.text.kind in guide.records.by_kind else None
    for happening in statements.happened:
        if re.search(happening.words, dated.plain):
            holders = [record for record in named if _facts(record, happening)]
            if own and own not in holders and (_facts(own, happening) or _launches_many(own)):
                speaks_of_it = not holders and dated.text.field.startswith("summary") and len(dates) == 1
                holders = [own] if speaks_of_it and _facts(own, happening) else []
            if len(holders) == 1 and not any(_meet(date, fact) for date in dates for fact in _facts(holders[0], happening)):
                yield _message(dates, holders[0], happening)


def _of_event(event: Event, guide: Guide) -> Iterator[str]:
    """Where the name of an event tells what happened to a record that it names, both have the same date."""
    for code, language in guide.languages.items():
        for happening in language.statements.happened:
            if not re.search(happening.words, event.name[code]):
                continue
            targets = [guide.records.target(reference) for reference in (*event.actors, *event.related)]
            holders = [record for record in targets if _facts(record, happening) and _is_in(record, event.name[code], code)]
            if len(holders) == 1 and not any(_meet(event.date, fact) for fact in _facts(holders[0], happening)):
                yield _message([event.date], holders[0], happening)
                return


def _named(sentence: str, guide: Guide) -> list[AnyRecord]:
    """The records that a sentence names, each once; not those of which it only gives a date or amount."""
    found: dict[str, AnyRecord] = {}
    for match in records_in(sentence):
        try:
            record = guide.records.find(match["record"])
        except Fault:
            continue  # the rule “notation” reports it
        if not match["field"]:
            found[record.reference] = record
    return list(found.values())


def _facts(record: AnyRecord, happening: Happening) -> list[EdtfDate]:
    if _launches_many(record):
        return []
    return [fact.date for fact in getattr(record, "dates", []) if fact.type in happening.types]


def _launches_many(record: AnyRecord) -> bool:
    """True for a launcher and for what takes many launches: sentences about them date single ones."""
    return isinstance(record, System) and record.type in _MANY_LAUNCHES


def _is_in(record: AnyRecord, name: str, language: str) -> bool:
    abbreviation = record.abbr[language] if isinstance(record, Record) and record.abbr else record.name[language]
    return record.name[language] in name or abbreviation in name


def _meet(one: EdtfDate, other: EdtfDate) -> bool:
    return one.first <= other.last and other.first <= one.last


def _message(dates: list[EdtfDate], record: AnyRecord, happening: Happening) -> str:
    held = ", ".join(map(str, _facts(record, happening)))
    return f"gives {', '.join(map(str, dates))}, and “{record.id}” was {' or '.join(happening.types)} on {held}"


RULE = Rule(
    title=("記録と同じ日付", "Dates agree with the records"),
    why=(
        "記録を名指しして日付を書く文は、その記録の日付と一致していなければなりません。",
        "A sentence that names a record and gives a date for it must agree with that record.",
    ),
    looks_at="texts",
    check=check,
)
