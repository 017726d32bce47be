"""A challenge: an obstacle that a source's authors see to closer cooperation."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import Bilingual, Record, Reference


class Challenge(Record):
    """An obstacle, who faces it, and what has happened about it since."""

    area: Literal[
        "priorities",
        "demand-signal",
        "data-sharing-policy",
        "security",
        "export-policy",
        "counterparts",
        "culture",
        "workforce",
        "technology",
    ]
    faces: list[Reference] = Field(default_factory=list)
    since: Bilingual | None = None
    developments: list[Reference] = Field(default_factory=list)
