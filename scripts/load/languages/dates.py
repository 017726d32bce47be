"""How a language writes dates, intervals and fiscal years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from babel.dates import format_date

from scripts.load.edtf_date import EdtfDate, Point
from scripts.load.fiscal_year import FiscalYear
from scripts.load.languages.eras import Eras
from scripts.load.languages.pattern import Conventions, DatePattern, Plain, pattern

_Decade = Annotated[Plain, pattern("decade")]
_Marked = Annotated[Plain, pattern("date")]
_Pair = tuple[DatePattern, DatePattern]


class Marks(Conventions):
    """What is added to a date that is not certain: EDTF's `~`, `?` and `%` (both)."""

    approximate: _Marked
    uncertain: _Marked
    both: _Marked

    def add(self, mark: str, text: str) -> str:
        """Return a date with what its EDTF mark says; as it is where it has none."""
        forms = {"~": self.approximate, "?": self.uncertain, "%": self.both}
        return forms[mark].format(date=text) if mark else text


class Shortened(Conventions):
    """Patterns of both dates of an interval, by their precision; null where they are written in full."""

    day: _Pair | None
    month: _Pair | None


class Interval(Conventions):
    """An interval; within one month or one year it does not say twice what both dates have in common."""

    both: Annotated[Plain, pattern("first", "last")]
    open_end: Annotated[Plain, pattern("first")]
    open_start: Annotated[Plain, pattern("last")]
    within_month: _Pair
    within_year: Shortened

    def join(self, texts: Sequence[str]) -> str:
        """Return one date as it is, and two as an interval; an empty one is an open end."""
        if len(texts) == 1:
            return texts[0]
        first, last = texts
        form = self.both if first and last else self.open_end if first else self.open_start
        return form.format(first=first, last=last)

    def shortened(self, first: Point, last: Point) -> _Pair | None:
        """Return the patterns of an interval within one month or year, or None where both dates are written in full."""
        if first.precision != last.precision or first.precision in ("decade", "year") or first.first.year != last.first.year:
            return None
        if first.precision == "month":
            return self.within_year.month
        return self.within_month if first.first.month == last.first.month else self.within_year.day


class FiscalYears(Conventions):
    """A fiscal year, plain and with its era (null where the language has no eras)."""

    plain: Annotated[Plain, pattern("year")]
    with_era: Annotated[Plain, pattern("year", "era")] | None


class Dates(Conventions):
    """Dates by precision. A decade is `decade` in a sentence and `decade_heading` as a heading; `eras` is null where there are none."""

    day: DatePattern
    month: DatePattern
    year: DatePattern
    decade: _Decade
    decade_heading: _Decade
    marks: Marks
    interval: Interval
    fiscal_year: FiscalYears
    eras: Eras | None

    def render(self, edtf: EdtfDate, locale: str, *, era: bool = False) -> str:
        """Return a date as precise as it was stated; with `era`, and where the language has eras, with the era year after it.

        `locale` is the CLDR's, for the names of months. A date before the earliest era has none.
        """
        shown = self.interval.join(
            [
                self._point(point, form, locale) if point else ""
                for point, form in zip(edtf.points, self._patterns(edtf.points), strict=True)
            ]
        )
        if not era or not self.eras or any(point and point.precision == "decade" for point in edtf.points):
            return shown
        eras = [self.eras.years(point.first, point.last) if point else "" for point in edtf.points]
        if not any(eras):
            return shown
        return shown + self.eras.note.format(era=eras[0] if len(set(eras)) == 1 else self.interval.join(eras))

    def render_fiscal_year(self, fiscal_year: FiscalYear, *, era: bool = False) -> str:
        """Return a fiscal year; with `era`, and where the language has eras, with the era year of its first day."""
        era_year = self.eras.year_of(fiscal_year.first_day) if era and self.eras else ""
        if era_year and self.fiscal_year.with_era:
            return self.fiscal_year.with_era.format(year=fiscal_year.year, era=era_year)
        return self.fiscal_year.plain.format(year=fiscal_year.year)

    def _patterns(self, ends: Sequence[Point | None]) -> Sequence[str]:
        if len(ends) == 2 and ends[0] and ends[1] and (pair := self.interval.shortened(ends[0], ends[1])):
            return pair
        return [getattr(self, point.precision) if point else "" for point in ends]

    def _point(self, point: Point, form: str, locale: str) -> str:
        day = point.first
        text = form.format(decade=day.year) if point.precision == "decade" else format_date(day, form, locale=locale)
        return self.marks.add(point.mark, text)
