"""What a reference in a text means: a record under one of its names, or a date or amount of it.

`make check` resolves every reference of every text, staging the same ones while it writes: what passes the check cannot fail in staging.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.load.amount import Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import AnyRecord
from scripts.load.problems import Fault, nearest
from scripts.load.records import Records

Value = Amount | EdtfDate | FiscalYear
_FORMS_OF_VALUES: dict[type[Value], tuple[str, ...]] = {Amount: ("usd",), EdtfDate: ("year", "era"), FiscalYear: ("era",)}
_FORMS_OF_NAMES = ("full", "abbr")


@dataclass(frozen=True)
class NamedRecord:
    """A record, to be named in the `form` "full", "abbr" or "" (its name), or by the editor's own `words`."""

    record: AnyRecord
    form: str
    words: str


@dataclass(frozen=True)
class FieldValue:
    """A date or amount of a record, in the `form` "usd", "year", "era" or "" (as it is)."""

    record: AnyRecord
    value: Value
    form: str


def resolve(found: re.Match[str], records: Records) -> NamedRecord | FieldValue:
    """Return what a match of notation.RECORD means. Raises Fault for a record, field or form that does not exist."""
    record = records.find(found["record"])
    form, words = found["form"] or "", found["text"] or ""
    if found["field"]:
        return _field_value(record, found["field"], form)
    if form and form not in _FORMS_OF_NAMES:
        raise Fault(f"“:{form}” is not a form of a name", nearest(form, _FORMS_OF_NAMES) or "write :full or :abbr")
    return NamedRecord(record, form, words)


def _field_value(record: AnyRecord, field: str, form: str) -> FieldValue:
    values = dict(_values(record))
    if field not in values:
        raise Fault(f"“{record.id}” has no amount or date “{field}”", nearest(field, values) or f"it has {', '.join(values) or 'none'}")
    if len(values[field]) > 1:
        raise Fault(f"“{record.id}” has {len(values[field])} dates “{field}”", "write the date that is meant")
    (value,) = values[field]
    forms = _FORMS_OF_VALUES[type(value)]
    if form and form not in forms:
        raise Fault(f"“:{form}” is not a form of “{field}”", f"write :{' or :'.join(forms)}, or nothing")
    if form == "usd" and getattr(record, "usd", None) is None:
        raise Fault(f"“{record.id}” has no dollar figure", "leave out :usd; a dollar figure is given only where the source gives it")
    return FieldValue(record, value, form)


def _values(record: AnyRecord) -> Iterator[tuple[str, list[Value]]]:
    """Each date type and each field that a reference may name, with its values."""
    dates: dict[str, list[Value]] = {}
    for fact in getattr(record, "dates", []):
        dates.setdefault(fact.type, []).append(fact.date)
    yield from dates.items()
    for name in type(record).model_fields:
        if isinstance(value := getattr(record, name), Amount | EdtfDate | FiscalYear):
            yield name.replace("_", "-"), [value]
