"""Japanese eras. Source of the first days: the Cabinet orders on each era name (明治 from the adoption of the solar calendar)."""

from __future__ import annotations

from datetime import date

_ERAS = [
    (date(2019, 5, 1), "令和"),
    (date(1989, 1, 8), "平成"),
    (date(1926, 12, 25), "昭和"),
    (date(1912, 7, 30), "大正"),
    (date(1873, 1, 1), "明治"),
]
_YEARS_BEFORE = {"明治": 1867}  # 1873 is 明治6年


def era_year(day: date) -> str:
    """Return the era year of `day`, as 令和5年 or 令和元年; an empty string before 1873, when Japan adopted the solar calendar."""
    for first_day, name in _ERAS:
        if day >= first_day:
            number = day.year - _YEARS_BEFORE.get(name, first_day.year - 1)
            return f"{name}{'元' if number == 1 else number}年"
    return ""


def era_years(first: date, last: date) -> str:
    """Return the era year or years that `first` to `last` fall in, as 平成31年／令和元年 for 2019."""
    names = [era_year(first), era_year(last)]
    return names[0] if names[0] == names[1] else "／".join(names)
