"""All records of the guide, by kind and id."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from scripts.load.edition import Edition
from scripts.load.models import KINDS, AnyRecord, Correction, Record, Source
from scripts.load.problems import nearest

Kind = TypeVar("Kind", bound=Record | Source | Correction)


class UnknownReferenceError(LookupError):
    """No record, or more than one, is meant by a reference; the message says what would be right."""


@dataclass(frozen=True)
class Place:
    """Where a record stands: the file (relative to the repository) and the line of each of its fields."""

    file: Path
    lines: dict[tuple[str | int, ...], int]

    def line(self, path: tuple[str | int, ...] = ()) -> int:
        """Return the line of the field at `path`, or of the nearest field around it."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)


@dataclass
class Records:
    """Every record, in the order of the files, and where each stands."""

    edition: Edition
    by_kind: dict[str, dict[str, AnyRecord]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    def of(self, model: type[Kind]) -> list[Kind]:
        """Return all records of one model, in the order of the files."""
        return cast("list[Kind]", list(self.by_kind[kind_of(model)].values()))

    def all(self) -> Iterator[tuple[str, AnyRecord]]:
        """Yield every record with its kind."""
        for kind, records in self.by_kind.items():
            for record in records.values():
                yield kind, record

    def find(self, reference: str) -> AnyRecord:
        """Return the one record meant by `jaxa` or `terms/sda`. Raises UnknownReferenceError where there is none, or more than one.

        A correction is only ever meant by `corrections/id`: it often bears the id of what it corrects.
        """
        kind, _, record_id = reference.rpartition("/")
        kinds = [kind] if kind else [name for name, records in self.by_kind.items() if record_id in records and name != "corrections"]
        if kind and kind not in self.by_kind:
            raise UnknownReferenceError(f"there is no kind of record “{kind}”", nearest(kind, self.by_kind))
        if len(kinds) > 1:
            choices = " or ".join(f"{name}/{record_id}" for name in kinds)
            raise UnknownReferenceError(f"“{record_id}” is the id of {len(kinds)} records", f"write {choices}")
        if not kinds or record_id not in self.by_kind[kinds[0]]:
            pool = self.by_kind[kind] if kind else {known: None for records in self.by_kind.values() for known in records}
            raise UnknownReferenceError(f"there is no record “{reference}”", nearest(record_id, pool))
        return self.by_kind[kinds[0]][record_id]

    def source(self, source_id: str) -> Source:
        """Return a source. Raises UnknownReferenceError with the nearest id."""
        return cast("Source", self.find(f"sources/{source_id}"))

    def place(self, record: AnyRecord) -> Place:
        """Return where a record stands in the files."""
        return self.places[(kind_of(type(record)), record.id)]


def kind_of(model: type[object]) -> str:
    """Return the name of the kind a model belongs to, as "organizations" for Organization."""
    return next(kind for kind, known in KINDS.items() if known is model)
