"""The figures of a text, in one notation for all languages, so that they can be compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from scripts.check.agreement.forms import Forms, Found
from scripts.check.agreement.numbers import Numbers, roman
from scripts.load.amount import Amount
from scripts.load.languages.figures import month_names
from scripts.load.languages.language import Language
from scripts.load.problems import Fault

Ymd = tuple[int | None, int | None, int | None]
"""Year, month and day of a date; None for what is not stated."""
Value = Decimal | Ymd | tuple[int, str]
_LEAST_SUM = 1000
"""Smaller sums are rates of exchange and units, which the languages word differently."""


@dataclass(frozen=True)
class Figure:
    """A figure of a kind (scripts/load/languages/figures.py).

    `value` is the year, month and day of a date; the first year of a fiscal year or decade; whole units and the currency of a sum; else
    what is counted. `shown` is the figure as typed, from `start` to `end` of the plain text.
    """

    kind: str
    value: Value
    shown: str
    start: int
    end: int

    @property
    def amount(self) -> int | None:
        """Whole units of a sum, whatever the currency; None for anything else."""
        return self.value[0] if self.kind == "sum" and isinstance(self.value, tuple) else None


class FigureReader:
    """Reads the figures of one language; `read` returns those in a plain text, in their order."""

    def __init__(self, language: Language) -> None:
        self.read: Callable[[str], list[Figure]] = cache(self._figures)
        self.language = language
        self._numbers = Numbers(language)
        self._forms = Forms(language, self._numbers)
        self._months = {name: number for number, name in enumerate(month_names(language.locale), 1)}
        self._read: dict[str, Callable[[Found], Iterator[tuple[str, Value]]]] = {
            "none": lambda _: iter(()),
            "date": self._date,
            "fiscal-year": self._fiscal_year,
            "decade": lambda found: iter([("decade", Decimal(found.groups["year"]))]),
            "sum": self._sum,
            "sum-of-one": self._sum_of_one,
            "percent": lambda found: iter([("percent", self._number(found))]),
            "multiple": lambda found: iter([("multiple", self._number(found))]),
            "fraction": self._fraction,
            "designation": lambda found: (("count", Decimal(digits)) for digits in re.findall(r"\d+", found.shown)),
            "roman": lambda found: iter([("count", Decimal(roman(found.groups["number"])))]),
            "scientific": lambda found: iter([("count", self._number(found) * 10 ** int(found.groups["power"]))]),
            "vague": lambda found: iter([("vague", self._number(found))]),
            "count": lambda found: iter([("count", self._number(found))]),
            "also": lambda found: iter([("also", self._number(found))]),
        }

    def _figures(self, text: str) -> list[Figure]:
        return [
            Figure(kind, value, found.shown, found.start, found.end)
            for found in self._forms.find(text)
            for kind, value in self._read[found.form.kind](found)
        ]

    def _number(self, found: Found) -> Decimal:
        if found.form.value is not None:
            return found.form.value
        return self._numbers.read(found.groups["number"]) * found.form.times

    def _fraction(self, found: Found) -> Iterator[tuple[str, Value]]:
        number = self._number(found) if found.form.value is not None or "number" in found.groups else Decimal(1)
        yield "fraction", round(number / self._numbers.read(found.groups.get("of", "1")), 3)

    def _date(self, found: Found) -> Iterator[tuple[str, Value]]:
        groups = found.groups
        year, to_year = self._years(groups)
        month, day, to_month, to_day = (self._month_or_day(groups.get(name)) for name in ("month", "day", "to_month", "to_day"))
        yield "date", (year or to_year, month, day)
        if to_year or to_month or to_day:
            yield "date", (to_year or year, to_month or month, to_day)

    def _fiscal_year(self, found: Found) -> Iterator[tuple[str, Value]]:
        for year in self._years(found.groups):
            if year:
                yield "fiscal-year", Decimal(year)

    def _years(self, groups: dict[str, str]) -> tuple[int | None, int | None]:
        """The first and the last year; a last one of two digits is of the same century."""
        year = int(groups["year"]) if "year" in groups else self._year_of_era(groups) if "era" in groups else None
        last = groups.get("to_year")
        return year, int(f"{str(year)[:2]}{last}" if last and len(last) == 2 else last) if last else None

    def _year_of_era(self, groups: dict[str, str]) -> int | None:
        eras = self.language.dates.eras
        if not eras:
            return None
        first = next(era.year_one for era in eras.names if era.name == groups["era"])
        return first + (1 if groups["era_year"] == eras.first_year else int(groups["era_year"])) - 1

    def _month_or_day(self, text: str | None) -> int | None:
        return None if text is None else self._months.get(text) or int(text)

    def _sum(self, found: Found) -> Iterator[tuple[str, Value]]:
        with suppress(Fault):  # what only looks like a sum, as 3億5億円
            yield from _of_amount(self.language.amounts.parse(found.shown))

    def _sum_of_one(self, found: Found) -> Iterator[tuple[str, Value]]:
        yield "sum", (10 ** self.language.amounts.units[found.groups["unit"]], "JPY")


def _of_amount(amount: Amount) -> Iterator[tuple[str, Value]]:
    if amount.value >= _LEAST_SUM:
        yield "sum", (amount.value, amount.currency)
