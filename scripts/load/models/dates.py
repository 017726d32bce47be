"""Dates of a record, each with what happened on it, in an order that can have been."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Bilingual, Strict
from scripts.load.models.field import described
from scripts.load.models.vocabularies import DATE_TYPES
from scripts.load.problems import Fault

_BEGINNINGS = ("founded", "established")
_ORDER: dict[str, tuple[str, ...]] = {
    "reorganized": _BEGINNINGS,
    "renamed": _BEGINNINGS,
    "abolished": (*_BEGINNINGS, "reorganized", "renamed"),
    "merged": (*_BEGINNINGS, "reorganized", "renamed"),
    "promulgated": ("enacted",),
    "in-force": ("decided", "enacted", "promulgated", "signed", "adopted", "concluded"),
    "revised": ("decided", "enacted", "promulgated", "signed", "adopted"),
    "amended": ("decided", "enacted", "promulgated", "signed", "adopted"),
    "operational": ("launched", "started"),
    "landed": ("launched",),
    "returned": ("launched",),
    "held": ("first-held", *_BEGINNINGS),
    "completed": ("started", "awarded"),
    "ended": (*_BEGINNINGS, "signed", "in-force", "launched", "operational", "started", "first-held", "awarded"),
}
"""What cannot have happened before what: the first date of each type is not before the first one of the types named beside it."""


class DatedFact(Strict):
    """A date and what happened on it, as `{type: promulgated, date: '2008-05-28'}`."""

    type: Annotated[str, DATE_TYPES] = described("日付の種別。", "What happened on the date.")
    date: EdtfDate = described("日付（EDTF）。", "The date (EDTF).")
    note: Bilingual | None = described("日付についての注記。", "What qualifies the date.", None)


def _in_order(facts: list[DatedFact]) -> list[DatedFact]:
    first: dict[str, EdtfDate] = {}
    for fact in facts:
        first[fact.type] = min(fact.date, first.get(fact.type, fact.date))
    for later, befores in _ORDER.items():
        for before in befores:
            if later in first and before in first and first[later].last < first[before].first:
                message = f"{later} ({first[later]}) is before {before} ({first[before]})"
                raise Fault(message, "check both dates against their source, or correct the type of one")
    return facts


def _each_once(facts: list[DatedFact]) -> list[DatedFact]:
    seen: set[tuple[str, EdtfDate]] = set()
    for fact in facts:
        if (fact.type, fact.date) in seen:
            raise Fault(f"{fact.type} {fact.date} is given twice", "remove one of the two")
        seen.add((fact.type, fact.date))
    return facts


Dates = Annotated[list[DatedFact], AfterValidator(_in_order), AfterValidator(_each_once)]
"""Dates that contradict neither each other nor themselves."""
