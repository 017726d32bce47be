"""What single parts of the guide need to know of a language: references, charts, and how fast it is read."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scripts.load.languages.pattern import Conventions, Plain, pattern


class References(Conventions):
    """How a source is named in a list of references, and a place in it. Titles of places are cut to `longest_title` (null: never)."""

    whole: Annotated[Plain, pattern("authors", "title", "publisher", "date")]
    authors: Annotated[Plain, pattern("names")]
    person: Annotated[Plain, pattern("family", "given")]
    person_in_katakana: Annotated[Plain, pattern("family", "given")] | None
    author_joiner: Plain
    date: Annotated[Plain, pattern("date")]
    place: Annotated[Plain, pattern("title")]
    chapter: Annotated[Plain, pattern("number", "title")] | None
    longest_title: int | None = Field(ge=8)


class ReadingSpeed(Conventions):
    """How much of a text is read in a minute: what is counted, and how many of it."""

    unit: Literal["characters", "words"]
    per_minute: int = Field(ge=1)

    def minutes(self, text: str) -> int:
        """Return how many minutes a text takes, at least one."""
        count = len("".join(text.split())) if self.unit == "characters" else len(text.split())
        return max(1, round(count / self.per_minute))


class ChartUnit(Conventions):
    """What the axis of a chart counts amounts in: a power of ten, and the words beside the axis."""

    power: int = Field(ge=0, le=12)
    title: Plain
