"""Which pages mention which records, and which records speak of which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.models import AnyRecord, Event, Record
from scripts.load.notation import citations_in, records_in
from scripts.load.records import kind_of

Key = tuple[str, str]
"""Kind and id of a record."""


def key_of(record: AnyRecord) -> Key:
    """Return the kind and id of a record."""
    return kind_of(type(record)), record.id


class Mentions:
    """Where each record is mentioned: on which `pages`, in which other `records`, and in which `events` it acts or is involved.

    Pages and records are read in one language; the others name the same records.
    """

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self.pages: dict[Key, list[str]] = defaultdict(list)
        self.records: dict[Key, list[AnyRecord]] = defaultdict(list)
        self._code = next(iter(guide.languages))
        for path, page in guide.pages[self._code].items():
            for key in dict.fromkeys(self._keys(page.body)):
                self.pages[key].append(path)
        self.events: dict[Key, list[Event]] = defaultdict(list)
        for event in guide.records.of(Event):
            for key in dict.fromkeys(key_of(guide.records.find(reference)) for reference in (*event.actors, *event.related)):
                self.events[key].append(event)
        for _, record in guide.records.all():
            for key in dict.fromkeys(self._spoken_of(record)):
                if key != key_of(record):
                    self.records[key].append(record)

    def _keys(self, text: str) -> Iterator[Key]:
        references = [found["record"] for found in records_in(text)]
        references += [citation for citation in citations_in(text) if citation.startswith("corrections/")]
        for reference in references:
            try:
                yield key_of(self._guide.records.find(reference))
            except LookupError:
                continue  # the check of references reports it

    def _spoken_of(self, record: AnyRecord) -> Iterator[Key]:
        """The records that a record names in its texts or its lists of references."""
        for name in type(record).model_fields:
            value = getattr(record, name)
            if name in ("related", "to", "actors", "faces", "developments", "concerns", "see"):
                yield from (key_of(self._guide.records.find(reference)) for reference in value)
            elif name in ("summary", "body", "on_space", "changed", "japan_role", "since") and value is not None:
                yield from self._keys(value[self._code])
        if isinstance(record, Record):
            yield from ((citation.split("/")[0], citation.split("/")[1]) for citation in record.cites if citation.is_correction)
