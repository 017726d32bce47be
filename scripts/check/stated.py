"""The figures that a text states: days, sums of money, percentages and multiples, read alike for every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from scripts.check.agreement.figures import FigureReader
from scripts.check.agreement.plain import plain
from scripts.load.amount import RECORDS, Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.languages.language import Language
from scripts.load.notation import CITATION, RECORD
from scripts.load.problems import Fault
from scripts.load.records import Records
from scripts.load.resolve import FieldValue, resolve


@dataclass(frozen=True)
class StatedSum:
    """A sum of money typed in a text, and where in it."""

    amount: Amount
    start: int
    end: int


def figure_of(amount: Amount) -> str:
    """Return an amount without “about” or “more than”: what is compared."""
    return RECORDS.render(Amount(amount.value, 0, amount.currency))


def typed(text: str) -> str:
    """Return `text` without its references and citations: what the editor typed. Places in it are not those in `text`."""
    return RECORD.sub("", CITATION.sub("", text))


def with_amounts(text: str, language: Language, records: Records) -> str:
    """Return `text` as plain words in which each reference to an amount is that amount, as the language writes it."""
    return plain(RECORD.sub(lambda found: _written(found, language, records), text))


def _written(found: re.Match[str], language: Language, records: Records) -> str:
    try:
        meant = resolve(found, records)
    except Fault:
        return found[0]  # the rule “notation” reports it
    return language.amounts.render(meant.value) if isinstance(meant, FieldValue) and isinstance(meant.value, Amount) else found[0]


def sums(text: str, reader: FigureReader) -> Iterator[StatedSum]:
    """Yield every sum of money in `text` with its place, as exact as it is stated."""
    for figure in reader.read(text):
        if figure.kind == "sum":
            with suppress(Fault):  # “a trillion yen” is in words
                yield StatedSum(reader.language.amounts.parse(figure.shown), figure.start, figure.end)


def figures(text: str, reader: FigureReader) -> set[str]:
    """Return the days (2008-05-21), sums (1,529億円), percentages (6.5%) and multiples (1.94×) that an editor typed in `text`."""
    return {shown for figure in reader.read(plain(text)) if (shown := _shown(figure.kind, figure.value))}


def _shown(kind: str, value: object) -> str:
    match kind, value:
        case "percent", number:
            return f"{number}%"
        case "multiple", Decimal() as number if number != number.to_integral_value():  # doubled is in words, three times counts
            return f"{number}×"
        case "date", (int(year), int(month), int(day)):
            return f"{year:04}-{month:02}-{day:02}"
        case "sum", (int(whole), "JPY" | "USD" as currency):
            return figure_of(Amount(whole, 0, currency))
    return ""


def figures_of_value(value: object) -> set[str]:
    """Return the days and the sum that a field of a record holds."""
    if isinstance(value, Amount):
        return {figure_of(value)}
    if isinstance(value, EdtfDate):
        return {str(day) for point in value.points if point and point.precision == "day" for day in (point.first, point.last)}
    return set()
