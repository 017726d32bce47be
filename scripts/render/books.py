"""What the theme says of a book: its language, kind, file, pages and size."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BookForTheme:
    """A book to link to: `kind` is "pdf" or "epub" (which has 0 pages), `size` is in words, as "8.2 MB"."""

    language: str
    kind: str
    file: str
    pages: int
    size: str

    @classmethod
    def of(cls, language: str, kind: str, file: str, pages: int, count: int) -> BookForTheme:
        """Return what the theme says of a book of `count` bytes."""
        return cls(language, kind, file, pages, f"{count / 1e6:.1f} MB")
