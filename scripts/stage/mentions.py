"""Which pages mention which records, and which records speak of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress

from scripts.load.guide import Guide
from scripts.load.models import AnyRecord, Citation, Event, Reference
from scripts.load.models.base import Bilingual, Plain
from scripts.load.notation import citations_in, records_in
from scripts.load.problems import Fault

_LISTED_APART = ("parent", "predecessors", "entity")
"""Fields whose other end has a list of its own: the parts of a body, the later documents, the budget lines."""


class Mentions:
    """Where each record is mentioned, by its full reference.

    `pages` are the pages that name it, `records` the other records that name it in a field or text, `events` those in which it acts or
    is involved; `listed_apart` are, by field, the records that name it in a field of that sort. Texts are read in the first language; the
    others name the same records.
    """

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self.pages: dict[str, list[str]] = defaultdict(list)
        self.records: dict[str, list[AnyRecord]] = defaultdict(list)
        self.events: dict[str, list[Event]] = defaultdict(list)
        self.listed_apart: dict[str, dict[str, list[AnyRecord]]] = {field: defaultdict(list) for field in _LISTED_APART}
        self._code = next(iter(guide.languages))
        for path, page in guide.pages[self._code].items():
            for reference in dict.fromkeys(self._named_in(page.body)):
                self.pages[reference].append(path)
        for event in guide.records.of(Event):
            involved = [guide.records.target(reference).reference for reference in (*event.actors, *event.related)]
            for reference in dict.fromkeys(involved):
                self.events[reference].append(event)
        for record in guide.records.all():
            for reference in dict.fromkeys(self._named_by(record)):
                if reference != record.reference:
                    self.records[reference].append(record)
            for part in guide.records.parts[record.reference]:
                if part.path[0] in _LISTED_APART and isinstance(part.value, Reference):
                    self.listed_apart[str(part.path[0])][guide.records.target(part.value).reference].append(record)

    def _named_in(self, text: str) -> Iterator[str]:
        """The full references of the records and corrections that a text names."""
        references = [found["record"] for found in records_in(text)]
        references += [citation for citation in citations_in(text) if Citation(citation).is_correction]
        for reference in references:
            with suppress(Fault):  # the rule “notation” reports it
                yield self._guide.records.find(reference).reference

    def _named_by(self, record: AnyRecord) -> Iterator[str]:
        """The full references of the records that a record names in its fields and texts."""
        for part in self._guide.records.parts[record.reference]:
            if isinstance(part.value, Bilingual) and not isinstance(part.value, Plain):
                yield from self._named_in(part.value[self._code])
            elif isinstance(part.value, Reference) and part.path[0] not in _LISTED_APART:
                yield self._guide.records.target(part.value).reference
            elif isinstance(part.value, Citation) and part.value.is_correction:
                yield self._guide.records.find(part.value).reference
