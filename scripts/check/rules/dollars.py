"""Yen and dollars that are given side by side are of one size: at a rate that there was, and in one source at one rate."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from scripts.check.agreement.figures import FigureReader
from scripts.check.agreement.readers import figure_readers
from scripts.check.rule import Rule
from scripts.check.stated import sums
from scripts.load.amount import Amount
from scripts.load.guide import Guide
from scripts.load.models import BudgetLine
from scripts.load.problems import Problem

_LOWEST, _HIGHEST = 75.0, 162.0
"""Yen to the dollar since 1990: from the record of October 31, 2011 (75.32) to that of July 3, 2024 (161.95)."""
_FEW = 3
"""Fewer exact lines of one source do not show its rate."""
_EXACT, _OWN_RATE = 0.01, 0.005
_BETWEEN = re.compile(r"\s*[（(][^（()）\d]{0,10}")
"""What is between two sums of which the second explains the first: a bracket, and perhaps a word such as “about”."""


@dataclass(frozen=True)
class Rate:
    """The lowest and the highest rate at which two sums, as exact as they were stated, are the same."""

    low: float
    high: float

    @classmethod
    def of(cls, yen: Amount, dollars: Amount) -> Rate:
        """Return the rate of two sums; “about” widens neither."""
        half_yen, half_dollar = 10**yen.digit / 2, 10**dollars.digit / 2
        return cls((yen.value - half_yen) / (dollars.value + half_dollar), (yen.value + half_yen) / max(dollars.value - half_dollar, 1))

    @property
    def middle(self) -> float:
        """The rate between the two."""
        return (self.low + self.high) / 2

    def meets(self, low: float, high: float) -> bool:
        """True where some rate between `low` and `high` fits."""
        return self.low <= high and low <= self.high


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each pair of sums that no rate explains, in records and in texts."""
    by_source: dict[str, list[tuple[BudgetLine, Rate]]] = defaultdict(list)
    for line in guide.records.of(BudgetLine):
        if line.amount and line.usd:
            by_source[line.cites[0].source].append((line, Rate.of(line.amount, line.usd)))
    for source, rates in by_source.items():
        exact = [rate.middle for _, rate in rates if rate.high - rate.low < _EXACT * rate.middle]
        usual = median(exact) if len(exact) >= _FEW else None
        for line, rate in rates:
            place = guide.records.place(line)
            if not rate.meets(_LOWEST, _HIGHEST):
                message = f"makes {rate.middle:.1f} yen to the dollar with {line.amount}, which there never was"
                yield place.problem(message, "compare both sums with the source", ("usd",))
            elif usual and not rate.meets(usual * (1 - _OWN_RATE), usual * (1 + _OWN_RATE)):
                message = f"makes {rate.middle:.1f} yen to the dollar with {line.amount}; the other figures of {source} are at {usual:.1f}"
                yield place.problem(message, "compare both sums with the source", ("usd",))
    readers = figure_readers(guide)
    for text in guide.texts:
        if not text.is_quoted:
            for yen, dollars, rate in _side_by_side(text.text, readers[text.language]):
                message = f"{yen} and {dollars} make {rate.middle:.1f} yen to the dollar, which there never was"
                yield text.problem(message, "compare both sums with the source")


def _side_by_side(text: str, reader: FigureReader) -> Iterator[tuple[Amount, Amount, Rate]]:
    """A sum with the same one in the other currency in brackets after it, where no rate makes the two the same."""
    if "ドル" not in text and "$" not in text:
        return
    found = list(sums(text, reader))
    for one, other in pairwise(found):
        if _BETWEEN.fullmatch(text[one.end : other.start]) and {one.amount.currency, other.amount.currency} == {"JPY", "USD"}:
            yen, dollars = sorted((one.amount, other.amount), key=lambda amount: amount.currency)
            rate = Rate.of(yen, dollars)
            if not rate.meets(_LOWEST, _HIGHEST):
                yield yen, dollars, rate


RULE = Rule(
    title=("円とドル", "Yen and dollars"),
    why=(
        "円の額と並記したドルの額は、あり得る為替レートで釣り合うはずです。釣り合わなければ、数字か単位が違います。",
        "An amount in yen and the dollars beside it must match at a plausible exchange rate; otherwise a digit or a unit is wrong.",
    ),
    looks_at="texts",
    check=check,
)
