"""How a language states facts in a sentence: dates of any precision, what happened on them, what is still ahead, and whose view it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated

from scripts.load.edtf_date import EdtfDate
from scripts.load.languages.figures import expression, month_names
from scripts.load.languages.pattern import Conventions, Plain
from scripts.load.models.vocabularies import DATE_TYPES
from scripts.load.problems import Fault


@dataclass(frozen=True)
class StatedDate:
    """A date typed in a text, and where in it."""

    date: EdtfDate
    start: int
    end: int


class Happening(Conventions):
    """The words by which a text tells of dates of these types."""

    types: list[Annotated[str, DATE_TYPES]]
    words: Annotated[Plain, expression()]


class Statements(Conventions):
    """Regular expressions over one sentence.

    `date` is a date of the calendar, never a fiscal year; `happened` gives the words by which date types of records are told;
    `without_year` finds a date that counts from another one in the sentence (that July);
    `before_plan` ends where the date of a plan begins, `after_plan` begins where it ends (null: the language says it on the other
    side); `future` are words that no sentence about what is still to come goes without; `era_year` is a year of an era, and
    `beside_era` one with the year of the calendar, fiscal or not, that it is; `negated` finds a negation, `affirmed` what looks like
    one and is none, `may_negate` words that may say the same as one.
    """

    sentence_end: Annotated[Plain, expression()]
    date: Annotated[Plain, expression("year", "month", "day")]
    happened: list[Happening]
    without_year: Annotated[Plain, expression()]
    before_plan: Annotated[Plain, expression()] | None
    after_plan: Annotated[Plain, expression()] | None
    future: Annotated[Plain, expression()]
    fiscal_year: Annotated[Plain, expression("year")]
    era_year: Annotated[Plain, expression("era", "number")]
    beside_era: list[Annotated[Plain, expression("year", "era", "number")]]

    negated: Annotated[Plain, expression()]
    affirmed: Annotated[Plain, expression()]
    may_negate: Annotated[Plain, expression()]

    def sentences(self, text: str) -> list[str]:
        """Return the sentences of `text`, and the cells of a row of a table."""
        return [sentence for sentence in self._ends.split(text) if sentence.strip()]

    def dates(self, text: str, locale: str) -> Iterator[StatedDate]:
        """Yield every date stated in `text` with a year; months are numbers or names in `locale`. What is no day is left out."""
        names = month_names(locale)
        for match in self._dates.finditer(text):
            year, month, day = match.group("year", "month", "day")
            number = names.index(month) + 1 if month in names else int(month) if (month or "").isdigit() else None
            parts = [year, *([f"{number:02}"] if number else []), *([f"{int(day):02}"] if number and day else [])]
            try:
                yield StatedDate(EdtfDate("-".join(parts)), match.start(), match.end())
            except Fault:
                continue

    def is_plan(self, text: str, stated: StatedDate) -> bool:
        """True where `text` tells as still to come what is to happen on a date in it."""
        before = self.before_plan and re.search(f"(?:{self.before_plan})$", text[: stated.start])
        after = self.after_plan and re.match(self.after_plan, text[stated.end :])
        return bool(before or after)

    def tells_of_future(self, text: str) -> bool:
        """True where `text` has a word that tells of what is still to come."""
        return re.search(self.future, text) is not None

    @cached_property
    def _ends(self) -> re.Pattern[str]:
        return re.compile(self.sentence_end)

    @cached_property
    def _dates(self) -> re.Pattern[str]:
        return re.compile(self.date)
