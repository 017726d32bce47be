"""The edition's date is “now”: nothing was looked at, read, published or done after it, and what is dated later is a plan."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import Guide
from scripts.load.models import AnyRecord, Record
from scripts.load.problems import Problem
from scripts.load.walk import Part

_OF_THE_EDITORS = ("as_of", "accessed")
_ALWAYS_AHEAD = ("due", "plans.promised")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each date after the edition that is neither planned nor expected, and for each day typed in a text as past."""
    now = guide.edition.date
    for record in guide.records.all():
        place = guide.records.place(record)
        for part in guide.records.parts[record.reference]:
            if not isinstance(part.value, EdtfDate) or part.value.first <= now.first or _is_ahead(record, part):
                continue
            if part.field in _OF_THE_EDITORS:
                message = f"{part.value} is after the date of the edition ({now})"
                yield place.problem(message, "write the day on which it was looked at, or give the edition a later date", part.path)
            else:
                message = f"{part.value} is after the date of the edition ({now}), and not marked as planned"
                yield place.problem(message, "write type: planned or status: plan (with as_of), or correct the date", part.path)
    for text, _, plain, dates in guide.dated_sentences:
        for stated in dates:
            day = stated.date.day
            if day and day > now.first and not guide.languages[text.language].statements.tells_of_future(plain):
                message = f"tells of {stated.date} as past, which is after the date of the edition ({now})"
                yield text.problem(message, "say that it is planned or expected, or correct the day")


def _is_ahead(record: AnyRecord, part: Part) -> bool:
    if isinstance(record, Record) and record.status == "plan" and part.field == "date":
        return True
    if part.field == "dates.date":
        return bool(record.dates[part.path[1]].type == "planned")  # type: ignore[union-attr]
    return part.field in _ALWAYS_AHEAD


RULE = Rule(
    title=("版の日付が「現在」", "The edition’s date is now"),
    why=(
        "版の日付より後の日付は、まだ起きていないことです。計画や見込みとして書きます。",
        "What is dated after the edition has not happened yet, so it is described as planned or expected.",
    ),
    looks_at="texts",
    check=check,
)
