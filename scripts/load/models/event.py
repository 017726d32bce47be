"""An event: one entry of the timelines."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Record, Reference

Theme = Literal["law-policy", "organizations", "missions", "cooperation", "budget-industry", "region-threats", "ahead"]


class Event(Record):
    """Something that happened on `date`, or that was planned for it (`status: plan`, with `as_of`)."""

    date: EdtfDate
    theme: Theme
    actors: list[Reference] = Field(default_factory=list)
