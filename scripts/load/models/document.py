"""A document: a law, plan, strategy, agreement or statement as a text."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import Bilingual, DatedFact, Record, Reference


class Document(Record):
    """A text that binds, plans or declares. `dates` keeps decided, promulgated, in force, signed and published apart."""

    type: Literal[
        "law", "plan", "strategy", "program", "agreement", "memorandum", "arrangement", "treaty", "joint-statement",
        "resolution", "policy", "manual", "principles", "guideline",
    ]  # fmt: skip
    issuers: list[Reference] = Field(min_length=1)
    dates: list[DatedFact] = Field(min_length=1)
    on_space: Bilingual
    changed: Bilingual
    predecessors: list[Reference] = Field(default_factory=list)
