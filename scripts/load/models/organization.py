"""An organisation: a body of a state, an armed force, a research institute, an international body."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import DatedFact, Record, Reference

Country = Literal["JP", "US", "AU", "CA", "CN", "DE", "FR", "GB", "IN", "IT", "KP", "KR", "NO", "NZ", "RU", "UA", "TW", "INT"]
"""ISO 3166-1 alpha-2, and INT for a body of several states."""


class Organization(Record):
    """A body that makes, runs or advises on space or defence policy; `parent` is the body it belongs to."""

    type: Literal[
        "cabinet", "ministry", "bureau", "agency", "headquarters", "advisory-body", "intelligence", "armed-force", "unit", "command",
        "research", "international", "legislature", "university", "audit", "think-tank", "industry-body", "other",
    ]  # fmt: skip
    country: Country
    parent: Reference | None = None
    dates: list[DatedFact] = Field(default_factory=list)
    successors: list[Reference] = Field(default_factory=list)
    space_role: bool = True
