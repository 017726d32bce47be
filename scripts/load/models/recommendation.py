"""A recommendation of a source, and what has become of it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import Bilingual, Record, Reference


class Recommendation(Record):
    """What a source's authors advise, to whom, for when. `since` says what has happened since, as of `as_of`."""

    area: Literal[
        "human-development", "exercises-training", "data-sharing", "industrial-strengths", "constellations", "digital", "policy-forums",
        "challenges", "acquisition",
    ]  # fmt: skip
    mission: Literal["missile-warning", "intelligence", "sda", "communications", "launch", "ground", "digital", "none"] = "none"
    to: list[Reference] = Field(min_length=1)
    term: Literal["near", "medium-long", "near-and-long", "unspecified"]
    since: Bilingual | None = None
    developments: list[Reference] = Field(default_factory=list)
