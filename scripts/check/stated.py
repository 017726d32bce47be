"""The figures that a text states: days, sums of money and percentages, read alike for every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from scripts.load.amount import RECORDS, Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.languages.language import Language
from scripts.load.notation import CITATION, RECORD
from scripts.load.problems import Fault

LEAST_SUM = 1000
"""Smaller sums are rates of exchange and units."""


_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class StatedSum:
    """A sum of money typed in a text, and where in it."""

    amount: Amount
    start: int
    end: int

    @property
    def figure(self) -> str:
        """The sum without “about” or “more than”, as records write it."""
        return figure_of(self.amount)


def figure_of(amount: Amount) -> str:
    """Return an amount without “about” or “more than”: what is compared."""
    return RECORDS.render(Amount(amount.value, 0, amount.currency))


def typed(text: str) -> str:
    """Return `text` without its references and citations: what the editor typed. Places in it are not those in `text`."""
    return RECORD.sub("", CITATION.sub("", text))


def sums(text: str, language: Language) -> Iterator[StatedSum]:
    """Yield every sum of money in `text`; what only looks like one, as 3億5億円, is left out."""
    for found in re.finditer(language.figures.sum, text):
        with suppress(Fault):
            amount = language.amounts.parse(found[0])
            if amount.value >= LEAST_SUM:
                yield StatedSum(amount, found.start(), found.end())


def figures(text: str, language: Language) -> set[str]:
    """Return the days (2008-05-21), sums (1,529億円) and percentages (6.5%) that an editor typed in `text`."""
    if not _DIGIT.search(text):
        return set()
    plain = typed(text)
    percentages = {f"{number}%" for number in re.findall(rf"(?<![\d.])(\d+(?:\.\d+)?) ?(?:%|{language.figures.percent})", plain)}
    days = language.figures.days(plain, language.locale)
    found = {f"{year:04}-{month:02}-{day:02}" for year, month, day in days}
    return found | percentages | {stated.figure for stated in sums(plain, language)}


def figures_of_value(value: object) -> set[str]:
    """Return the days and the sum that a field of a record holds."""
    if isinstance(value, Amount):
        return {figure_of(value)}
    if isinstance(value, EdtfDate):
        return {str(day) for point in value.points if point and point.precision == "day" for day in (point.first, point.last)}
    return set()
