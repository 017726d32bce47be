"""A term of the glossary."""

from __future__ import annotations

from pydantic import Field

from scripts.load.models.base import OneName, Record, Reference


class Term(Record):
    """A word or abbreviation; `summary` is its definition.

    `also` are other spellings by which it is searched, `see` the record that explains it, `confused_with` the terms it is
    mistaken for (`body` then says how they differ).
    """

    also: list[OneName] = Field(default_factory=list)
    see: list[Reference] = Field(default_factory=list)
    confused_with: list[Reference] = Field(default_factory=list)
