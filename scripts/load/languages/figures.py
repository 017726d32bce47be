"""How prose of a language states figures and hedges: what the rules look for that compare the languages."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Annotated, Literal

from babel import Locale
from pydantic import AfterValidator, Field, model_validator

from scripts.load.languages.pattern import Conventions, Plain
from scripts.load.problems import Fault

GROUPS = {
    "none": (),
    "date": ("year", "month", "day", "to_year", "to_month", "to_day", "era", "era_year"),
    "fiscal-year": ("year", "to_year", "era", "era_year"),
    "decade": ("year",),
    "sum": (),
    "sum-of-one": ("unit",),
    "percent": ("number",),
    "roman": ("number",),
    "scientific": ("number", "power"),
    "multiple": ("number",),
    "fraction": ("number", "of"),
    "designation": (),
    "vague": (),
    "count": ("number",),
    "also": ("number",),
}
"""The kinds of figures, each with the groups that its forms may have."""
MACROS = ("NUMBER", "COUNTED", "NUMERAL", "MONTH", "ERA")
"""Names in forms that the reader of figures replaces (scripts/check/agreement/forms.py)."""


def expression(*groups: str) -> AfterValidator:
    """Return a validator for regular expressions with these named groups."""

    def check(text: str) -> str:
        if set(compiled(text).groupindex) != set(groups):
            raise Fault(f"“{text}” does not have the right groups", f"name each of {', '.join(groups) or 'none'} as (?P<name>…), no others")
        return text

    return AfterValidator(check)


def compiled(text: str) -> re.Pattern[str]:
    """Return a regular expression. Raises Fault for what is none."""
    try:
        return re.compile(text)
    except re.error as error:
        raise Fault(f"“{text}” is not a regular expression ({error})", "escape . ( ) with \\") from error


class Form(Conventions):
    """A form in which prose states a figure: its kind, and what to look for.

    `value` is what a form without a number counts; `times` is the unit of one that has a number (割: 0.1).
    """

    kind: Literal[
        "none", "date", "fiscal-year", "decade", "sum", "sum-of-one", "percent", "multiple", "fraction",
        "designation", "roman", "scientific", "vague", "count", "also",
    ]  # fmt: skip
    find: Plain
    value: Decimal | None = None
    times: Decimal = Decimal(1)

    @model_validator(mode="after")
    def _with_groups_of_its_kind(self) -> Form:
        groups = set(compiled(self.find).groupindex)
        if unknown := groups - set(GROUPS[self.kind]):
            known = ", ".join(GROUPS[self.kind]) or "none"
            raise Fault(f"“{self.find}” names {', '.join(sorted(unknown))}, which no {self.kind} has", f"its groups are {known}")
        return self


class Hedge(Conventions):
    """How a figure is hedged: regular expressions of what is before it, or after it, and of what may mean the same (`may`)."""

    before: Annotated[Plain, expression()]
    after: Annotated[Plain, expression()]
    may: Annotated[Plain, expression()]


class Figures(Conventions):
    """The numerals of a language, their powers of ten (hundred: 2), and the forms of figures in the order in which they are tried.

    `begin` finds every place at which a figure can begin: only there the forms are tried, which makes the reading fast.
    """

    numerals: dict[Plain, int]
    powers: dict[Plain, int]
    begin: Annotated[Plain, expression()]
    forms: list[Form] = Field(min_length=1)
    hedges: dict[Literal["about", "more", "least", "most"], Hedge]


@cache  # asked for every text of the guide
def month_names(locale: str) -> tuple[str, ...]:
    """Return the names of the months in `locale`, January first."""
    names = Locale.parse(locale).months["format"]["wide"]
    return tuple(names[number] for number in range(1, 13))
