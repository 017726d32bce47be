"""What the theme says of the books, which are made from the staged Markdown before the site is rendered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LIST = Path("build/books.json")


def books_for_theme(root: Path) -> list[dict[str, Any]]:
    """Return language, kind (pdf or epub), file, pages and size in words of each book; none where none have been made, as in a preview."""
    listed = json.loads((root / LIST).read_text(encoding="utf-8")) if (root / LIST).exists() else []
    return [{**{name: book[name] for name in ("language", "kind", "file", "pages")}, "size": _size(book["bytes"])} for book in listed]


def _size(count: int) -> str:
    """Bytes in megabytes, to a tenth."""
    return f"{count / 1e6:.1f} MB"
