"""What the search has to know of a language: what its questions ask for, which of their words carry nothing, what is one character."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from scripts.load.languages.pattern import Conventions, Plain

_Words = Annotated[list[Plain], Field(min_length=1)]


class Asks(Conventions):
    """Words and phrases by what they ask for in general."""

    when: _Words
    who: _Words
    how_much: _Words = Field(alias="how-much")
    what: _Words
    where: _Words


class Search(Conventions):
    """`facts` are words that ask for one fact, by the name of the fact (scripts/stage/search/answers.py)."""

    passage: int = Field(ge=20)
    same_characters: list[Annotated[Plain, Field(min_length=2)]]
    empty_words: _Words
    asks: Asks
    facts: dict[str, _Words]
