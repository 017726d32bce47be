"""The state of the guide at one edition: every record and every section of prose, as a compressed file that no later code has to run."""

from __future__ import annotations

import json
import lzma
from dataclasses import dataclass
from typing import Any

from scripts.compare.records import Fields, flat_fields
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import Guide
from scripts.load.page import Page
from scripts.stage.downloads.nested import nested

Prose = dict[str, list[str]]
"""The sections of a page by their ids, in order: the title and the text of each, as typed."""


@dataclass(frozen=True)
class Snapshot:
    """An edition: its version and date, its records by full reference, its pages by language and path."""

    version: str
    date: EdtfDate
    records: dict[str, Fields]
    pages: dict[str, dict[str, Prose]]

    def packed(self) -> bytes:
        """Return the snapshot as a file (JSON, xz); the same state gives the same bytes."""
        data = {"version": self.version, "date": str(self.date), "records": self.records, "pages": self.pages}
        text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return lzma.compress(text.encode(), preset=9)

    @classmethod
    def unpacked(cls, content: bytes) -> Snapshot:
        """Return the snapshot of a file. Raises ValueError, KeyError, TypeError, lzma.LZMAError or Fault where it is not one."""
        data: dict[str, Any] = json.loads(lzma.decompress(content))
        return cls(data["version"], EdtfDate(data["date"]), data["records"], data["pages"])


def snapshot(guide: Guide) -> Snapshot:
    """Return the present state of the guide."""
    records = {record.reference: dict(flat_fields(nested(record))) for record in guide.records.all()}
    pages = {code: {path: _prose(page) for path, page in pages.items()} for code, pages in guide.pages.items()}
    return Snapshot(guide.edition.version, guide.edition.date, records, pages)


def _prose(page: Page) -> Prose:
    return {section.id or section.title: [section.title, section.text] for section in page.sections}
