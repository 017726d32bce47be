"""All records of the guide, by kind and id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from scripts.load.models import KINDS, AnyRecord, Citation, Correction, Record, Reference, Source
from scripts.load.places import Place
from scripts.load.problems import Fault, nearest
from scripts.load.walk import Part, parts_of

Kind = TypeVar("Kind", bound=Record | Source | Correction)


@dataclass
class Records:
    """Every record, in the order of the files, and where each is typed."""

    by_kind: dict[str, dict[str, AnyRecord]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    places: dict[str, Place] = field(default_factory=dict)
    """The place of each record by its full reference."""
    _found: dict[tuple[str, tuple[str, ...]], AnyRecord] = field(default_factory=dict)
    """What each reference was found to mean: the same few thousand are looked up a quarter of a million times."""

    def add(self, record: AnyRecord, place: Place) -> None:
        """Take in one record."""
        self.by_kind[record.record_kind.id][record.id] = record
        self.places[record.reference] = place
        self._found.clear()

    def of(self, model: type[Kind]) -> list[Kind]:
        """Return all records of one model, in the order of the files."""
        return cast("list[Kind]", list(self.by_kind[model.record_kind.id].values()))

    def all(self) -> Iterator[AnyRecord]:
        """Yield every record, kind by kind."""
        for records in self.by_kind.values():
            yield from records.values()

    def place(self, record: AnyRecord) -> Place:
        """Return where a record is typed."""
        return self.places[record.reference]

    @cached_property
    def parts(self) -> dict[str, list[Part]]:
        """Every value inside every record, by the record's full reference: the one walk that rules, mentions and search share."""
        return {record.reference: list(parts_of(record)) for record in self.all()}

    def find(self, reference: str, kinds: tuple[str, ...] = ()) -> AnyRecord:
        """Return the one record meant by `jaxa` or `terms/sda`, of one of `kinds` where any are given.

        Raises Fault where there is none, where there is more than one, and where it is of another kind. A correction is only ever
        meant by `corrections/id`: it often has the id of what it corrects.
        """
        if (reference, kinds) not in self._found:
            self._found[(reference, kinds)] = self._find(reference, kinds)
        return self._found[(reference, kinds)]

    def _find(self, reference: str, kinds: tuple[str, ...]) -> AnyRecord:
        kind, _, record_id = reference.rpartition("/")
        if kind and kind not in self.by_kind:
            raise Fault(f"there is no kind of record “{kind}”", nearest(kind, self.by_kind) or f"one of {', '.join(self.by_kind)}")
        candidates = [kind] if kind else [name for name in self.by_kind if name != Correction.record_kind.id]
        found = [name for name in candidates if record_id in self.by_kind[name]]
        fitting = [name for name in found if name in kinds] if kinds else found
        if len(fitting) > 1:
            choices = " or ".join(f"{name}/{record_id}" for name in fitting)
            raise Fault(f"“{record_id}” is the id of {len(fitting)} records", f"write {choices}")
        if not fitting and found:
            raise Fault(f"“{reference}” is one of the {found[0]}", f"name one of the {' or '.join(kinds)} here")
        if not fitting:
            pools = [kind] if kind else list(kinds) or candidates
            known = [other for name in pools for other in self.by_kind[name]]
            raise Fault(
                f"there is no record “{reference}”",
                nearest(record_id, known) or "write the id of a record below docs/data/, or add the record",
            )
        return self.by_kind[fitting[0]][record_id]

    def source(self, source_id: str) -> Source:
        """Return a source. Raises Fault with the nearest id."""
        return cast("Source", self.find(f"{Source.record_kind.id}/{source_id}"))

    @cached_property
    def sources_by_address(self) -> dict[str, Source]:
        """Every source that has an address on the web, by it."""
        return {str(source.url): source for source in self.of(Source) if source.url}

    def target(self, reference: Reference) -> AnyRecord:
        """Return the record that a field of another record points to. Raises Fault where it is of no kind that the field may name."""
        return self.find(reference, reference.kinds)

    def check_citation(self, citation: Citation) -> None:
        """Raise Fault for a citation of a source, place or correction that does not exist, and of a long text without a place."""
        if citation.is_correction:
            self.find(citation)
            return
        sources = self.by_kind[Source.record_kind.id]
        if citation.source not in sources:
            raise Fault(
                f"there is no source “{citation.source}”",
                nearest(citation.source, sources) or "write the id of a source below docs/data/sources/, or add the source",
            )
        locators = [locator.id for locator in self.source(citation.source).locators]
        if citation.locator and citation.locator not in locators:
            raise Fault(
                f"“{citation.source}” has no locator “{citation.locator}”",
                nearest(citation.locator, locators) or (f"one of {', '.join(locators)}" if locators else f"write {citation.source} alone"),
            )
        if locators and not citation.locator:
            raise Fault(f"“{citation.source}” is a long text", f"say where in it, as {citation.source}#{locators[0]}")
