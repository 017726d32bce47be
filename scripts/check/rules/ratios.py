"""A percentage or multiple in a sentence agrees with the amounts in it: “up 12 percent from ¥892 billion to ¥1.001 trillion”, ほぼ2倍.

It is recomputed from every two amounts of one currency that the sentence has, typed or inserted by reference, and a multiple also from
two percentages; one way that fits is enough. Amounts and ratios are as exact as they are stated. What has no two amounts beside it cannot
be recomputed: the rule stated-twice asks for a second statement of it, or a reason in the list of figures that are stated once.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from typing import cast

from scripts.check.agreement.figures import Figure, FigureReader
from scripts.check.agreement.hedges import HedgeReader
from scripts.check.agreement.plain import plain
from scripts.check.agreement.readers import figure_readers
from scripts.check.rule import Rule
from scripts.check.stated import sums, with_amounts
from scripts.load.amount import Amount
from scripts.load.guide import Guide
from scripts.load.problems import Problem

Range = tuple[Decimal, Decimal]
_ABOUT = Decimal("0.1")
"""By how much of itself a ratio may differ that is about, nearly or almost."""
_WHOLE = Decimal("0.05")
"""The same for a whole multiple (doubled), which nobody means to the last digit."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each ratio that no two amounts of its sentence come to."""
    readers = figure_readers(guide)
    hedges = {code: HedgeReader(language) for code, language in guide.languages.items()}
    for text in guide.texts:
        reader = readers[text.language]
        if text.is_quoted or not _ratios(reader.read(plain(text.text))):
            continue
        for sentence in reader.language.statements.sentences(with_amounts(text.text, reader.language, guide.records)):
            for ratio, computed in _wrong(sentence, reader, hedges[text.language]):
                nearest = min(computed, key=lambda value: abs(value - cast("Decimal", ratio.value)))
                message = f"“{ratio.shown}” is not what the amounts in its sentence come to (nearest: {nearest:.2f})"
                yield text.problem(message, "recompute it from the amounts, or say what it compares")


def _ratios(figures: list[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.kind in _WAYS]


def _wrong(sentence: str, reader: FigureReader, hedges: HedgeReader) -> Iterator[tuple[Figure, list[Decimal]]]:
    """The ratios of a sentence that fit nothing in it, each with what could have been meant."""
    ratios = _ratios(reader.read(sentence))
    if not ratios:
        return
    amounts = [_range_of(stated.amount) for stated in sums(sentence, reader)]
    for ratio in ratios:
        pairs = list(_pairs(amounts))
        if ratio.kind == "multiple" and not pairs:
            pairs = list(permutations([_as_stated(other) for other in ratios if other.kind == "percent"], 2))
        ways = [way for pair in pairs for way in _WAYS[ratio.kind](*pair)]
        allowed = _allowed(ratio, hedges.stated(ratio, sentence))
        if ways and not any(low <= allowed[1] and allowed[0] <= high for low, high in ways):
            yield ratio, [(low + high) / 2 for low, high in ways]


def _pairs(amounts: list[tuple[Range, str]]) -> Iterator[tuple[Range, Range]]:
    for (one, currency), (other, other_currency) in permutations(amounts, 2):
        if currency == other_currency and one != other:
            yield one, other


def _multiple(one: Range, other: Range) -> Iterator[Range]:
    yield one[0] / other[1], one[1] / other[0]


def _percent(one: Range, other: Range) -> Iterator[Range]:
    """What one amount is of the other, what it has more or less, and what it adds where it is itself the difference."""
    low, high = (value * 100 for value in next(_multiple(one, other)))
    yield low, high
    yield (low - 100, high - 100) if low > 100 else (100 - high, 100 - low)
    if high < 100:
        yield low / (1 - low / 100), high / (1 - high / 100)


_WAYS = {"multiple": _multiple, "percent": _percent}


def _range_of(amount: Amount) -> tuple[Range, str]:
    half = Decimal(10) ** amount.digit / 2 if amount.digit else Decimal(0)
    return (amount.value - half, amount.value + half), amount.currency


def _as_stated(figure: Figure) -> Range:
    value = cast("Decimal", figure.value)
    half = Decimal(10) ** cast("int", value.as_tuple().exponent) / 2
    return value - half, value + half


def _allowed(ratio: Figure, hedges: list[str]) -> Range:
    """What the ratio may be, by how exact it is stated and how it is hedged."""
    value = cast("Decimal", ratio.value)
    low, high = _as_stated(ratio)
    if ratio.kind == "multiple" and value == value.to_integral_value():
        low, high = value * (1 - _WHOLE), value * (1 + _WHOLE)
    if "about" in hedges:
        low, high = value * (1 - _ABOUT), value * (1 + _ABOUT)
    if "more" in hedges or "least" in hedges:
        low, high = value, Decimal("Infinity")
    if "most" in hedges:
        low, high = Decimal("-Infinity"), value
    return low, high


RULE = Rule(
    title=("金額から計算し直した割合", "Ratios recomputed from their amounts"),
    why=(
        "「12％増」「ほぼ2倍」などの割合が、同じ文にある金額と合うことを計算で確かめます。",
        "“12 percent more” and “nearly doubled” are recomputed from the amounts in the same sentence.",
    ),
    looks_at="texts",
    check=check,
)
