"""A development: what became of a forward-looking statement of a source, or what no source foresaw."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Bilingual, Citation, Record, Text


class Development(Record):
    """`statement` is what was expected (None where the sources did not foresee it), `summary` what has happened, as of `as_of`.

    `due` is when it was expected, in EDTF or as a fiscal year (FY2026); `outcome` is what became of it.
    """

    statement: Bilingual | None
    place: list[Citation] = Field(default_factory=list)
    due: Text | None = None
    outcome: Literal["happened", "partly", "changed", "slipped", "cancelled", "unknown"]
    happened: EdtfDate | None = None
    as_of: EdtfDate
    area: Literal["institutions", "strategy", "architecture", "budgets", "industry", "cooperation", "acquisition", "challenges"]
