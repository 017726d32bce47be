"""How the books of a language are set: type, measures, and habits that are no punctuation."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scripts.load.languages.figures import expression
from scripts.load.languages.pattern import Conventions, Plain

_Fonts = Annotated[list[Plain], Field(min_length=1)]
_Points = Annotated[float, Field(gt=4, lt=80)]
_Em = Annotated[float, Field(gt=0, lt=3)]


class Fonts(Conventions):
    """Families of fonts, each with those that fill in what the ones before lack."""

    serif: _Fonts
    sans: _Fonts
    mono: _Fonts


class Book(Conventions):
    """Sizes in points, distances in em; the comments in docs/languages say what each is."""

    fonts: Fonts
    size: _Points
    leading: _Em
    paragraph_gap: _Em
    small: _Points
    small_leading: _Em
    hyphenate: bool
    emphasis: Literal["strong", "emph"]
    phrases: bool
    title_size: _Points
    gap: Plain
    title_in_reference: Annotated[Plain, expression()]
    longest_title: int = Field(ge=8)
    signs_first: bool
    amount: Annotated[Plain, expression()]
    imprint: list[tuple[Plain, Plain]]
