"""Dates as EDTF strings (ISO 8601-2, level 0 with `~`, `?` and `%`): a month stays a month, an interval an interval.

Used: `2008-05-21`, `2008-05`, `2008`, `2008~` (about 2008), `2008?` (uncertain), `2001/2015`, `2024-08-26/2024-08-27`,
`2023/..` (still going on), `198X` (the 1980s). Library of Congress, https://www.loc.gov/standards/datetime/
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.problems import Fault

EXPECTED = "write it like 2008-05-21, 2008-05, 2008, 2008~ (about), 2024-08-26/2024-08-27 or 2023/.. (still going on)"
_POINT = re.compile(r"(?:(?P<decade>\d{3})X|(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?)(?P<mark>[~?%]?)")
PATTERN = r"^(?:\d{3}[\dX](?:-\d\d){0,2}[~?%]?|\.\.)?(?:/(?:\d{3}[\dX](?:-\d\d){0,2}[~?%]?|\.\.)?)?$"
"""The forms as a regular expression that JSON Schema knows."""
Precision = Literal["decade", "year", "month", "day"]
_OPEN = ("..", "")


@dataclass(frozen=True)
class Point:
    """One end of a date: the first and the last day it can mean, how precise it is, and its mark (`~`, `?`, `%` or none)."""

    first: date
    last: date
    precision: Precision
    mark: str

    @classmethod
    def read(cls, text: str) -> Point:
        """Read `2008-05-21`, `2008-05`, `2008`, `198X`, each with a mark or without. Raises Fault with the forms expected."""
        found = _POINT.fullmatch(text)
        if not found:
            raise Fault(f"“{text}” is not an EDTF date", EXPECTED)
        decade, year, month, day = found["decade"], found["year"], found["month"], found["day"]
        precision: Precision = "day" if day else "month" if month else "year" if year else "decade"
        last_year, last_month = int(year or f"{decade}9"), int(month or 12)
        try:
            first = date(int(year or f"{decade}0"), int(month or 1), int(day or 1))
            last = date(last_year, last_month, int(day or monthrange(last_year, last_month)[1]))
        except ValueError as error:
            raise Fault(f"“{text}” is not a day of the calendar", EXPECTED) from error
        return cls(first, last, precision, found["mark"])


@total_ordering
class EdtfDate:
    """A date or an interval with the precision it was stated with. `points` are its one or two ends; None is an open one."""

    def __init__(self, text: str) -> None:
        """Read an EDTF string. Raises Fault with the forms expected."""
        self.text = text
        ends = text.split("/")
        if len(ends) > 2 or all(end in _OPEN for end in ends):
            raise Fault(f"“{text}” is not an EDTF date", EXPECTED)
        self.points = tuple(None if end in _OPEN else Point.read(end) for end in ends)
        if self.last < self.first:
            raise Fault(f"“{text}” ends before it begins", "put the earlier date first")

    @property
    def first(self) -> date:
        """The first day the date can mean (`date.min` where its beginning is open)."""
        return self.points[0].first if self.points[0] else date.min

    @property
    def last(self) -> date:
        """The last day the date can mean (`date.max` where it is still going on)."""
        return self.points[-1].last if self.points[-1] else date.max

    @property
    def day(self) -> date | None:
        """The day, where the date is exactly one day without a mark; else None."""
        return self.first if re.fullmatch(r"\d{4}-\d\d-\d\d", self.text) else None

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, where both are known to the day and without a mark; else None."""
        exact = all(point and point.precision == "day" and not point.mark for point in self.points)
        return (self.first, self.last) if exact else None

    @property
    def year(self) -> int:
        """The calendar year in which the date begins (or ends, where the beginning is open)."""
        return self.last.year if self.first == date.min else self.first.year

    @property
    def machine(self) -> str | None:
        """What `<time datetime>` may hold: a day, month or year of the calendar; None for anything vaguer."""
        return self.text if re.fullmatch(r"\d{4}(-\d\d){0,2}", self.text) else None

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"EdtfDate({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EdtfDate) and self.text == other.text

    def __lt__(self, other: EdtfDate) -> bool:
        return (self.first, self.last, self.text) < (other.first, other.last, other.text)

    def __hash__(self) -> int:
        return hash(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(_validated, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "pattern": PATTERN}


def _validated(value: object) -> EdtfDate:
    return value if isinstance(value, EdtfDate) else EdtfDate(str(value))
