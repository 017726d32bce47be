"""Cooperation between states: a forum, exercise, programme, arrangement or posting."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import Bilingual, DatedFact, Record, Reference
from scripts.load.models.organization import Country


class Cooperation(Record):
    """Something states do together. `japan_role` says what Japan did or does in it."""

    type: Literal[
        "forum", "dialogue", "exercise", "program", "arrangement", "liaison", "partnership", "summit", "training", "working-group"
    ]
    field: Literal["space-security", "civil-space", "defense", "acquisition", "diplomacy", "industry"]
    countries: list[Country] = Field(min_length=1)
    participants: list[Reference] = Field(default_factory=list)
    japan_role: Bilingual
    dates: list[DatedFact] = Field(default_factory=list)
    agreements: list[Reference] = Field(default_factory=list)
