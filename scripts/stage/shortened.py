"""Texts shortened where a whole sentence ends, for descriptions and glances."""

from __future__ import annotations


def shortened(text: str, limit: int = 160) -> str:
    """Return the first sentences of `text` that fit into `limit` characters; a single long sentence is cut at a pause or a word."""
    if len(text) <= limit:
        return text
    cut = text[:limit]
    end = max(cut.rfind("。"), cut.rfind(". "))
    if end > limit // 3:
        return cut[: end + 1]
    pause = max(cut.rfind("、"), cut.rfind(", "))
    return (cut[:pause] if pause > limit // 2 else cut.rsplit(" ", 1)[0].rstrip("、,")) + "…"
