"""Days on an axis of years."""

from __future__ import annotations

from datetime import date


def year_of(day: date) -> float:
    """Return a day as a point on an axis of years; dates themselves Vega would draw by the clock of the machine."""
    return round(day.year + (day.timetuple().tm_yday - 1) / 366, 3)
