"""Small types that the conventions of a language are made of: texts kept as typed, patterns with their blanks, date patterns."""

from __future__ import annotations

import re
from string import Formatter
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from scripts.load.problems import Fault

Plain = Annotated[str, StringConstraints(min_length=1)]


class Conventions(BaseModel):
    """A part of a language's file. Unknown fields are faults; spaces at the ends of a text count (“: ” in English)."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def blanks(text: str) -> set[str]:
    """Return the names in braces, as {"date"} for “as of {date}”. Raises Fault where a brace is not closed."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as error:
        raise Fault(f"“{text}” has a brace without its partner", "write a blank as {name}") from error


def pattern(*names: str) -> AfterValidator:
    """Return a validator for texts that have exactly these blanks."""

    def check(text: str) -> str:
        if blanks(text) != set(names):
            raise Fault(f"“{text}” does not have the right blanks", f"use each of {', '.join(f'{{{name}}}' for name in names)}, no others")
        return text

    return AfterValidator(check)


def _date_pattern(text: str) -> str:
    letters = set(re.findall(r"[A-Za-z]+", re.sub(r"'[^']*'", "", text)))
    if unknown := letters - {"y", "M", "MM", "MMM", "MMMM", "d", "dd"}:
        raise Fault(f"“{text}” has {', '.join(sorted(unknown))}, which is no part of a date", "write y, MMMM or M, and d")
    return text


DatePattern = Annotated[Plain, AfterValidator(_date_pattern)]
"""A date by the notation of the Unicode CLDR, as `y年M月d日` or `MMMM d, y`."""
