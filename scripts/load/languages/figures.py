"""How prose of a language states days, sums and percentages: what the check looks for that compares them between languages."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated

from babel import Locale
from pydantic import AfterValidator

from scripts.load.languages.pattern import Conventions, Plain
from scripts.load.problems import Fault


def expression(*groups: str) -> AfterValidator:
    """Return a validator for regular expressions with these named groups."""

    def check(text: str) -> str:
        try:
            found = re.compile(text).groupindex
        except re.error as error:
            raise Fault(f"“{text}” is not a regular expression ({error})", "escape . ( ) with \\") from error
        if set(found) != set(groups):
            raise Fault(f"“{text}” does not have the right groups", f"name each of {', '.join(groups) or 'none'} as (?P<name>…), no others")
        return text

    return AfterValidator(check)


class Figures(Conventions):
    """Regular expressions of figures in prose.

    `sum` is one that the language's notation of amounts can read; `one` is a sum of one unit in words (null: there are none). In
    `month_and_day`, which finds a given day that is stated without its year, MONTH and DAY are its numbers, NAME is the name of the month.
    """

    day: Annotated[Plain, expression("year", "month", "day")]
    month_and_day: Annotated[Plain, expression()]
    sum: Annotated[Plain, expression()]
    one: Annotated[Plain, expression("unit")] | None
    percent: Annotated[Plain, expression()]

    def days(self, text: str, locale: str) -> set[tuple[int, int, int]]:
        """Return year, month and day of every day stated in `text`; months are numbers or names in `locale`."""
        names = month_names(locale)
        found = (match.group("year", "month", "day") for match in re.finditer(self.day, text))
        numbered = ((year, names.index(month) + 1 if month in names else month, day) for year, month, day in found)
        return {(int(year), int(month), int(day)) for year, month, day in numbered if str(month).isdigit()}

    def states_day(self, text: str, month: int, day: int, locale: str) -> bool:
        """True where `text` states a day without its year (after one that has it, or in a range)."""
        blanks = {"MONTH": str(month), "NAME": re.escape(month_names(locale)[month - 1]), "DAY": str(day)}
        return re.search(re.sub("|".join(blanks), lambda blank: blanks[blank[0]], self.month_and_day), text) is not None


@cache  # asked for every text of the guide
def month_names(locale: str) -> tuple[str, ...]:
    """Return the names of the months in `locale`, January first."""
    names = Locale.parse(locale).months["format"]["wide"]
    return tuple(names[number] for number in range(1, 13))
