"""One published book."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BookFile:
    """A PDF or an EPUB (`kind`: "pdf", "epub"). `bytes` and `pages` as in the file; an EPUB has 0 pages."""

    file: str
    language: str
    kind: str
    bytes: int
    pages: int

    @property
    def size(self) -> str:
        """The size in words, as 8.2 MB."""
        return f"{self.bytes / 1e6:.1f} MB"
