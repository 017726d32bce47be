"""Eras by which a language counts years beside the common calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

from pydantic import Field

from scripts.load.languages.pattern import Conventions, Plain, pattern


class Era(Conventions):
    """An era: its name and what languages without eras call it, its first day, and the calendar year that is its year one."""

    name: Plain
    latin: Plain
    first_day: date
    year_one: int


class Eras(Conventions):
    """The eras, the latest first, and how their years are written; `first_year` stands for the number 1."""

    note: Annotated[Plain, pattern("era")]
    year: Annotated[Plain, pattern("era", "number")]
    first_year: Plain
    change: Annotated[Plain, pattern("first", "last")]
    names: list[Era] = Field(min_length=1)

    def year_of(self, day: date) -> str:
        """Return the era year of `day`, as 令和5年 or 令和元年; an empty text before the first day of the earliest era."""
        for era in self.names:
            if day >= era.first_day:
                number = day.year - era.year_one + 1
                return self.year.format(era=era.name, number=self.first_year if number == 1 else number)
        return ""

    def years(self, first: date, last: date) -> str:
        """Return the era year or years that `first` to `last` fall in, as 平成31年／令和元年 for 2019; empty before the earliest era."""
        one, other = self.year_of(first), self.year_of(last)
        return other if one in ("", other) else self.change.format(first=one, last=other)

    def span(self, name: str, number: int) -> tuple[date, date] | None:
        """Return the first and last day of a year of the era called `name`; None where there is no such era, or no such year of it."""
        ends = date.max
        for era in self.names:
            if name in (era.name, era.latin):
                year = era.year_one + number - 1
                first, last = max(era.first_day, date(year, 1, 1)), min(ends, date(year, 12, 31))
                return (first, last) if number >= 1 and first <= last else None
            ends = era.first_day - timedelta(days=1)
        return None
