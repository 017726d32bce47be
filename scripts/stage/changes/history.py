"""The steps from each edition to the next, and from the last one to the guide as it is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from scripts.compare.difference import Difference, difference
from scripts.compare.records import Fields, RecordChange, changed_fields
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import Guide
from scripts.stage.changes.editions import published_editions
from scripts.stage.changes.snapshot import Prose, Snapshot, snapshot

PageChange = Difference[list[str], tuple[str, str]]
"""What changed on a page: its sections by their ids; of a changed one the old and the new text."""


@dataclass(frozen=True)
class Step:
    """From one edition to the next: what changed in the records, and in the prose of each language."""

    old: Snapshot
    new: Snapshot

    @cached_property
    def records(self) -> Difference[Fields, RecordChange]:
        """The records added, removed and changed field by field, by their full references."""
        return difference(self.old.records, self.new.records, changed_fields)

    @cached_property
    def pages(self) -> dict[str, Difference[Prose, PageChange]]:
        """The pages added, removed and changed section by section, by language and path."""
        return {code: difference(self.old.pages.get(code, {}), pages, _changed_sections) for code, pages in self.new.pages.items()}

    @property
    def is_published(self) -> bool:
        """False for the changes since the last edition while the next one has no version of its own."""
        return self.new.version != self.old.version

    @property
    def is_empty(self) -> bool:
        """True where nothing changed."""
        return self.old.records == self.new.records and self.old.pages == self.new.pages


class History:
    """All steps, the latest first, and the editions in which each page first appeared and last changed."""

    def __init__(self, guide: Guide) -> None:
        editions = published_editions(guide.root)
        first = editions[0] if editions else guide.edition
        self.first_version, self.first_day = first.version, first.date
        self.steps = [step for step in (Step(old, new) for old, new in pairwise([*editions, snapshot(guide)])) if not step.is_empty][::-1]
        self._added: dict[tuple[str, str], EdtfDate] = {}
        self._changed: dict[tuple[str, str], EdtfDate] = {}
        for step in reversed(self.steps):
            for code, pages in step.pages.items():
                self._added |= {(path, code): step.new.date for path in pages.added}
                self._changed |= {(path, code): step.new.date for path in (*pages.added, *pages.changed)}
            for code in guide.languages:
                self._added |= {(page, code): step.new.date for page in _pages_of(step.records.added, guide, own=True)}
                shown = _pages_of((*step.records.added, *step.records.changed), guide, own=False)
                self._changed |= {(page, code): step.new.date for page in shown}

    def first_day_of(self, page: str, language: str) -> EdtfDate:
        """Return the day of the edition in which a page first appeared."""
        return self._added.get((page, language), self.first_day)

    def day_of(self, page: str, language: str) -> EdtfDate:
        """Return the day of the edition in which a page last changed: its prose, or a record that it shows."""
        return self._changed.get((page, language), self.first_day)


def _pages_of(references: Iterable[str], guide: Guide, *, own: bool) -> Iterator[str]:
    """The pages on which records are; with `own` only pages that show one record."""
    for reference in references:
        kind, _, name = reference.partition("/")
        record = guide.records.by_kind.get(kind, {}).get(name)
        if record and (record.record_kind.has_own_pages or not own):
            yield record.page


def _changed_sections(old: Prose, new: Prose) -> PageChange:
    return difference(old, new, lambda one, other: (one[1], other[1]))
