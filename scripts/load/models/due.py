"""When something is expected: a date as exact as its source, or a fiscal year."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import PlainValidator, WithJsonSchema

from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear


def _date_or_fiscal_year(value: object) -> EdtfDate | FiscalYear:
    text = str(value)
    return FiscalYear.parse(text) if text.startswith("FY") else EdtfDate(text)


Due = Annotated[
    EdtfDate | FiscalYear,
    PlainValidator(_date_or_fiscal_year),
    WithJsonSchema({"type": "string", "description": "An EDTF date or a fiscal year (FY2026)."}),
]


def days_of(due: EdtfDate | FiscalYear) -> tuple[date, date]:
    """Return the first and the last day that it can mean; the last is `date.max` where its end is open."""
    return (due.first_day, due.last_day) if isinstance(due, FiscalYear) else (due.first, due.last)
