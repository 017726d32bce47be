"""What the theme says of the books and of the edition. The books are made from the staged Markdown, before the site is rendered."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import yaml

LIST = Path("build/books.json")
KINDS = {"pdf": "PDF", "epub": "EPUB"}


def facts_for_theme(root: Path) -> dict[str, Any]:
    """Return `books` (language, kind, file, size in words, pages) and `edition_date` by language, for config.extra.

    `books` is empty where none have been made, as in a live preview.
    """
    listed = json.loads((root / LIST).read_text(encoding="utf-8")) if (root / LIST).exists() else []
    books = [
        {
            "language": book["language"],
            "kind": KINDS[book["kind"]],
            "file": book["file"],
            "pages": book["pages"],
            "size": _size(book["bytes"]),
        }
        for book in listed
    ]
    day = yaml.safe_load((root / "docs" / "data" / "edition.yaml").read_text(encoding="utf-8"))["date"]
    edition = date.fromisoformat(str(day))
    dates = {"ja": f"{edition.year}年{edition.month}月{edition.day}日", "en": f"{edition:%B} {edition.day}, {edition.year}"}
    return {"books": books, "edition_date": dates}


def _size(count: int) -> str:
    """Bytes in megabytes, to a tenth."""
    return f"{count / 1e6:.1f} MB"
