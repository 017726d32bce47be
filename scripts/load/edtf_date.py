"""Dates as EDTF strings (ISO 8601-2, level 0 with `~`, `?` and `%`): a month stays a month, an interval an interval.

Used: `2008-05-21`, `2008-05`, `2008`, `2008~` (about 2008), `2008?` (uncertain), `2001/2015`, `2024-08-26/2024-08-27`,
`2023/..` (still going on), `198X` (the 1980s). Library of Congress, https://www.loc.gov/standards/datetime/
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import cached_property, total_ordering
from typing import Any

from babel.dates import format_date
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.era import era_years
from scripts.load.problems import Fault

EXPECTED = "write it like 2008-05-21, 2008-05, 2008, 2008~ (about), 2024-08-26/2024-08-27 or 2023/.. (still going on)"
_POINT = re.compile(r"(?P<year>\d{4}|\d{3}X)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)")
PATTERN = r"^(?:\d{3}[\dX](?:-\d\d){0,2}[~?%]?|\.\.)?(?:/(?:\d{3}[\dX](?:-\d\d){0,2}[~?%]?|\.\.)?)?$"
"""The forms as a regular expression that JSON Schema knows."""
_ENGLISH_MARKS = {"~": "about ", "?": "probably ", "%": "about (uncertain) ", "": ""}
_JAPANESE_MARKS = {"~": "ごろ", "?": "（推定）", "%": "ごろ（推定）", "": ""}


@total_ordering
class EdtfDate:
    """A date or an interval with the precision it was stated with."""

    def __init__(self, text: str) -> None:
        """Read an EDTF string. Raises Fault with the forms expected."""
        self.text = text
        ends = text.split("/")
        found = [_POINT.fullmatch(end) for end in ends if end not in ("..", "")]
        if len(ends) > 2 or not found or None in found:
            raise Fault(f"“{text}” is not an EDTF date", EXPECTED)
        try:
            for end in ends:
                if end not in ("..", ""):
                    _first_day(end)
        except ValueError as error:
            raise Fault(f"“{text}” is not a day of the calendar", EXPECTED) from error
        self._ends = ends
        if self.last < self.first:
            raise Fault(f"“{text}” ends before it begins", "put the earlier date first")

    @cached_property
    def first(self) -> date:
        """The first day the date can mean."""
        return date.min if self._ends[0] in ("..", "") else _first_day(self._ends[0])

    @cached_property
    def last(self) -> date:
        """The last day the date can mean (`date.max` where it is still going on)."""
        return date.max if self._ends[-1] in ("..", "") else _last_day(self._ends[-1])

    @property
    def is_interval(self) -> bool:
        """True for a date with a beginning and an end."""
        return len(self._ends) == 2

    @property
    def day(self) -> date | None:
        """The day, where the date is exactly one day; else None."""
        return self.first if re.fullmatch(r"\d{4}-\d\d-\d\d", self.text) else None

    @property
    def year(self) -> int:
        """The calendar year in which the date begins (or ends, where the beginning is open)."""
        return self.last.year if self.first == date.min else self.first.year

    @property
    def machine(self) -> str | None:
        """What `<time datetime>` may hold: a day, month or year of the calendar; None for anything vaguer."""
        return self.text if re.fullmatch(r"\d{4}(-\d\d){0,2}", self.text) else None

    def render(self, language: str, *, era: bool = False) -> str:
        """Return the date in `language`; with `era`, the Japanese one names the era year, as 2008年5月21日（平成20年）."""
        texts = [_render_point(end, language) for end in self._ends]
        if len(texts) == 1:
            shown = texts[0]
        elif language == "ja":
            shown = self._japanese_interval(texts)
        else:
            shown = self._english_interval(texts)
        era_text = self._era() if era and language == "ja" and "X" not in self.text else ""
        return shown + (f"（{era_text}）" if era_text else "")

    def _japanese_interval(self, texts: list[str]) -> str:
        year, month = self._ends[0][:5], self._ends[0][:8]
        same_month = len(month) == 8 and self._ends[1].startswith(month)
        same_year = len(self._ends[0]) > 4 and self._ends[1].startswith(year)
        repeated = "月" if same_month else "年" if same_year else ""
        return f"{texts[0]}〜{texts[1].split(repeated, 1)[1] if repeated else texts[1]}"

    def _english_interval(self, texts: list[str]) -> str:
        if not texts[1]:
            return f"since {texts[0]}"
        if not texts[0]:
            return f"until {texts[1]}"
        first, last = (_POINT.fullmatch(end) for end in self._ends)
        if first and last and first["day"] and last["day"] and first["year"] == last["year"]:
            month_day = texts[0].rsplit(",", 1)[0]
            same_month = first["month"] == last["month"]
            return f"{month_day}–{int(last['day'])}, {last['year']}" if same_month else f"{month_day}–{texts[1]}"
        return f"{texts[0]}–{texts[1]}"

    def _era(self) -> str:
        if not self.is_interval:
            return era_years(self.first, self.last)
        ends = [_POINT.fullmatch(end) for end in self._ends]
        eras = [era_years(_first_day(end[0]), _last_day(end[0])) if end else "" for end in ends]
        return eras[0] if eras[0] == eras[1] else "〜".join(eras)

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


def _first_day(end: str) -> date:
    """The first day that one end of an interval can mean. Raises ValueError for a day that the calendar does not have."""
    found = _POINT.match(end)
    assert found
    return date(int(found["year"].replace("X", "0")), int(found["month"] or 1), int(found["day"] or 1))


def _last_day(end: str) -> date:
    """The last day that one end of an interval can mean."""
    found = _POINT.match(end)
    assert found
    year, month = int(found["year"].replace("X", "9")), int(found["month"] or 12)
    return date(year, month, int(found["day"] or monthrange(year, month)[1]))


def _render_point(end: str, language: str) -> str:
    found = _POINT.fullmatch(end)
    if not found:
        return ""
    year, month, day, mark = found["year"], found["month"], found["day"], found["mark"]
    if language == "ja":
        text = f"{year[:3]}0年代" if year.endswith("X") else f"{year}年"
        text += (f"{int(month)}月" if month else "") + (f"{int(day)}日" if day else "")
        return text + _JAPANESE_MARKS[mark]
    if year.endswith("X"):
        return f"{_ENGLISH_MARKS[mark]}the {year[:3]}0s"
    if not month:
        return _ENGLISH_MARKS[mark] + year
    pattern = "MMMM d, y" if day else "MMMM y"
    return _ENGLISH_MARKS[mark] + format_date(_first_day(end), pattern, locale="en_US")
