"""The words of the texts, for the search to know a slip of a letter by: Latin words, and words in katakana."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[A-Za-z]{4,}|[\u30a1-\u30faー]{3,}")


def vocabulary(texts: Iterable[str]) -> str:
    """Return every word once, in lower case and in order, with spaces between."""
    return " ".join(sorted({word.lower() for text in texts for word in _WORD.findall(text)}))
