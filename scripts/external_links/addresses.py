"""Every address on the web that the guide names, with each place that names it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models.patterned import WebAddress
from scripts.load.walk import parts_of

_IN_TEXT = re.compile(r"(?<=[<(])https?://[^\s<>()]+")
_KEPT_BY_ARCHIVES = "archived"
"""The field of an address that does not die: it is the remedy, not what is asked."""


@dataclass(frozen=True)
class Use:
    """A place that names an address: the file, the line, and the record or page."""

    file: Path
    line: int
    owner: str


def outside_addresses(guide: Guide) -> dict[str, list[Use]]:
    """Return the uses of each address in records and texts, by the address without its fragment, in the order of the guide."""
    found: dict[str, list[Use]] = defaultdict(list)
    for address, use in (*_in_records(guide), *_in_texts(guide)):
        uses = found[address.partition("#")[0]]
        if use not in uses:
            uses.append(use)
    return dict(found)


def _in_records(guide: Guide) -> Iterator[tuple[str, Use]]:
    for record in guide.records.all():
        place = guide.records.place(record)
        for part in parts_of(record):
            if isinstance(part.value, WebAddress) and part.field != _KEPT_BY_ARCHIVES:
                yield part.value, Use(place.file, place.line(part.path), record.reference)


def _in_texts(guide: Guide) -> Iterator[tuple[str, Use]]:
    for text in guide.texts:
        for address in _IN_TEXT.findall(text.text):
            yield address, Use(text.file, text.line, text.owner)
