"""What was promised of a system: a step such as its launch, each date named for it, and which date of the system kept the promise."""

from __future__ import annotations

from typing import Annotated

from scripts.load.models.base import Label, Strict
from scripts.load.models.due import Due
from scripts.load.models.field import described
from scripts.load.models.patterned import Citation
from scripts.load.models.vocabularies import DATE_TYPES


class Plan(Strict):
    """A step and its dates, as `{what: {ja: 打上げ, en: Launch}, promised: ['2024'], met_by: launched, cites: […]}`."""

    what: Label = described("何の計画か。", "The step that is planned.")
    promised: list[Due] = described("予定された時期（言われた順）。", "When it was to be, in the order in which it was said.", min_length=1)
    met_by: Annotated[str, DATE_TYPES] | None = described(
        "実現を示す日付の種別（dates のうち）。", "The type of that one of its dates on which it came.", None
    )
    cites: list[Citation] = described("出典のidと箇所。", "The sources it rests on, with the place in each.", min_length=1)
