"""A system: a satellite, constellation, launcher, spacecraft, ground station, payload or aircraft."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.models.base import DatedFact, Record, Reference
from scripts.load.models.organization import Country


class System(Record):
    """A thing that flies, or that serves what flies; `state` is its state on the day `as_of`."""

    type: Literal[
        "satellite", "constellation", "launcher", "spacecraft", "probe", "station", "payload", "sensor", "ground", "network",
        "aircraft", "interceptor", "missile", "architecture", "technology",
    ]  # fmt: skip
    mission: Literal[
        "pnt", "intelligence", "communications", "missile-warning", "sda", "counterspace", "launch", "servicing", "ground",
        "science", "human-spaceflight", "earth-observation", "missile-defense", "air-combat", "digital",
    ]  # fmt: skip
    countries: list[Country] = Field(min_length=1)
    operators: list[Reference] = Field(default_factory=list)
    makers: list[Reference] = Field(default_factory=list)
    part_of: Reference | None = None
    orbits: list[Literal["LEO", "MEO", "GEO", "QZO", "HEO", "cislunar", "lunar", "deep-space"]] = Field(default_factory=list)
    state: Literal["operational", "development", "planned", "proposed", "ended", "lost", "cancelled", "unknown"]
    dates: list[DatedFact] = Field(default_factory=list)
