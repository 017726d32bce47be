"""A finding: something the authors of a source observed or judged."""

from __future__ import annotations

from typing import Literal

from scripts.load.models.base import Record


class Finding(Record):
    """An observation of a source's authors; `view` is the source. `key` marks those that the source itself lists as key."""

    area: Literal[
        "alliance", "policy", "institutions", "architecture", "budgets", "industry", "workforce", "security", "acquisition", "region"
    ]
    key: bool = False
