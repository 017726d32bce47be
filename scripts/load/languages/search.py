"""What the search has to know of a language: what its questions ask for, which of their words carry nothing, what is one character."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from scripts.load.languages.pattern import Conventions, Plain

_Words = Annotated[list[Plain], Field(min_length=1)]


Asked = Literal["when", "who", "how-much", "what", "where"]


class Search(Conventions):
    """`asks` are words and phrases by what they ask for in general, `facts` those that ask for one fact, by its name.

    scripts/stage/search/answers.py says which facts there are.
    """

    passage: int = Field(ge=20)
    same_characters: list[Annotated[Plain, Field(min_length=2)]]
    empty_words: _Words
    asks: dict[Asked, _Words]
    facts: dict[str, _Words]
