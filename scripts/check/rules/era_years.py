"""An era year beside a calendar or fiscal year is that year: 2023年（令和5年）, 令和5年度（2023年度）."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from scripts.check.agreement.figures import Figure
from scripts.check.agreement.pairs import passages
from scripts.check.agreement.passages import Passage
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_BETWEEN = ("(", "=", "・", "/", "、")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each era year that is not the year it is beside, in the texts of languages that have eras."""
    for both in passages(guide):
        for passage in both:
            if passage.side.language.dates.eras:
                yield from _of_passage(passage)


def _of_passage(passage: Passage) -> Iterator[Problem]:
    years = [figure for figure in passage.figures if figure.kind in ("date", "fiscal-year")]
    for one, other in pairwise(years):
        beside = passage.plain[one.end : other.start] in _BETWEEN
        if beside and one.of_era != other.of_era and _year(one) != _year(other):
            era, year = (one, other) if one.of_era else (other, one)
            message = f"“{era.shown}” is the year {_year(era)}, not “{year.shown}” as beside it"
            yield passage.problem(message, "correct the era year or the calendar year")


def _year(figure: Figure) -> object:
    return figure.value[0] if isinstance(figure.value, tuple) else figure.value


RULE = Rule(
    title=("元号と西暦の一致", "Era years that are the calendar years"),
    why=("元号の年が、並べて書いた西暦の年と食い違わないようにします。", "An era year is the calendar year that it is given beside."),
    looks_at="texts",
    check=check,
)
