"""Names of bodies and companies where there is little room."""

from __future__ import annotations

from scripts.load.models import AnyRecord
from scripts.load.names import abbreviation_of, name_of
from scripts.stage.charts.type import width_of
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown, label

_LONGEST = 11
"""The width in ems of a name that is written out; a longer one is abbreviated."""


def short_name(record: AnyRecord, context: PageContext) -> Markdown:
    """Return the name of a record, or its abbreviation where the name is long."""
    name = name_of(record, context.language)
    return label(name if width_of(name, 1) <= _LONGEST else abbreviation_of(record, context.language))
