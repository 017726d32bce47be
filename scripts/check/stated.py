"""The figures that a text states: days, sums of money and percentages, read alike for every language."""

from __future__ import annotations

from scripts.check.agreement.figures import FigureReader
from scripts.check.agreement.plain import plain
from scripts.load.amount import RECORDS, Amount
from scripts.load.edtf_date import EdtfDate


def figure_of(amount: Amount) -> str:
    """Return an amount without “about” or “more than”: what is compared."""
    return RECORDS.render(Amount(amount.value, 0, amount.currency))


def figures(text: str, reader: FigureReader) -> set[str]:
    """Return the days (2008-05-21), sums (1,529億円) and percentages (6.5%) that an editor typed in `text`."""
    return {shown for figure in reader.read(plain(text)) if (shown := _shown(figure.kind, figure.value))}


def _shown(kind: str, value: object) -> str:
    match kind, value:
        case "percent", number:
            return f"{number}%"
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
