"""Nothing is published on weak sources alone: digests, mirrors, personal pages (editorial rules)."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.models.base import Citation
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record whose every citation is of a weak source."""
    weak = {source_id for source_id, source in guide.records.by_kind["sources"].items() if getattr(source, "weak", False)}
    for _, record in guide.records.all():
        if isinstance(record, Record) and all(Citation(citation).source in weak for citation in record.cites):
            place = guide.records.place(record)
            message = f"“{record.id}” rests on weak sources alone ({', '.join(record.cites)})"
            yield Problem(place.file, place.line(("cites",)), "cites", message, "add a source that is not weak, or leave the record out")
