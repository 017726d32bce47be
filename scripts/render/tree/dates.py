"""Dates as the staged pages write them, with the year of the era in languages that have eras."""

from __future__ import annotations

from scripts.load.languages.language import Language


def split_era(date: str, language: Language) -> tuple[str, str]:
    """Return a date without the note on its era, and that note; empty where there is none."""
    eras = language.dates.eras
    opening = eras.note.partition("{")[0] if eras else ""
    if not opening or opening not in date:
        return date, ""
    plain, _, era = date.partition(opening)
    return plain, f"{opening}{era}"
