"""All languages of a text state the same days, months, years and decades; what one states more shortly counts as stated."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import cast

from scripts.check.agreement.differences import missing
from scripts.check.agreement.figures import Figure, Ymd
from scripts.check.rule import Rule
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.problems import Fault, Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each date that one language of a text states and another does not."""
    for found in missing(guide, ("date", "decade"), _states):
        yield found.as_problem(right=_shown(found.figure, found.lacking.side.language))


def _states(figure: Figure, others: list[Figure]) -> bool:
    if figure.kind == "decade":
        return any(other.kind == "decade" and other.value == figure.value for other in others)
    date = cast("Ymd", figure.value)
    dates = [cast("Ymd", other.value) for other in others if other.kind == "date"]
    if any(_covers(other, date) for other in dates):
        return True
    only_a_day = date[:2] == (None, None)
    return only_a_day and any(other.kind == "count" and other.value == date[2] for other in others)


def _covers(other: Ymd, date: Ymd) -> bool:
    """True where `other` is the same as `date`, or more precise, as far as both say: a year may have been given before."""
    precision = max(index for index, part in enumerate(date) if part is not None)
    if other[precision] != date[precision]:
        return False
    return all(one is None or two is None or one == two for one, two in zip(other[:precision], date[:precision], strict=True))


def _shown(figure: Figure, language: Language) -> str:
    if figure.kind == "decade":
        return language.dates.decade.format(decade=figure.value)
    year, month, day = cast("Ymd", figure.value)
    if year is None or (day and not month):
        return ""
    with suppress(Fault):  # it is no day of the calendar: the language that states it is wrong
        return language.date(EdtfDate(f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")))
    return ""


RULE = Rule(
    title=("両言語で同じ日付", "The same dates in both languages"),
    why=(
        "本文に直接書いた年月日や年代が、両言語で食い違わないようにします。",
        "Days, months, years and decades that are typed in prose are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
