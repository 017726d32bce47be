"""What a body has to do with another that it is no part of: whom it advises, reports to, serves or commands, and who heads it."""

from __future__ import annotations

from typing import Annotated

from scripts.load.models.base import Strict
from scripts.load.models.field import described
from scripts.load.models.references import OrganizationReference
from scripts.load.models.vocabulary import Vocabulary

TIES = Vocabulary(
    "tie",
    {
        "headed-by": ("長", "Headed by"),
        "reports": ("報告", "Reports to"),
        "advises": ("助言", "Advises"),
        "serves": ("事務", "Staff of"),
        "commands": ("指揮", "Commands"),
    },
)


class Tie(Strict):
    """A relation to another body, as `{how: advises, to: shsp}`."""

    how: Annotated[str, TIES] = described("関係。", "The relation.")
    to: OrganizationReference = described("相手のid。", "The id of the other body.")
