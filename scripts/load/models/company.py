"""A company."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import Bilingual, DatedFact, Record, Reference
from scripts.load.models.organization import Country


class Company(Record):
    """A company named in the guide; `type` is its place in the industry as the guide describes it."""

    type: Literal[
        "prime", "satellite-operator", "trading-house", "start-up", "defense-prime", "data-service", "cloud", "manufacturer", "analyst"
    ]
    country: Country
    seat: Bilingual | None = None
    parent: Reference | None = None
    dates: list[DatedFact] = Field(default_factory=list)
    makes: list[Reference] = Field(default_factory=list)
