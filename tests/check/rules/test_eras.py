"""The rule eras reports what it is for."""

import pytest

from tests.check.planted import EN, JA, planted, planted_test
from tests.conftest import JA as JAPANESE

LINE = "のページです。"
PLANTED = [
    planted("another-year", JA, LINE, f"{LINE}2023年（令和4年）のことです。", "令和4 is 2022, not 2023"),
    planted("another-fiscal-year", JA, LINE, f"{LINE}2023年度（令和6年度）のことです。", "令和6 is 2024, not 2023"),
    planted("the-era-first", JA, LINE, f"{LINE}平成20年（2009年）のことです。", "平成20 is 2008, not 2009"),
    planted("no-such-year", JA, LINE, f"{LINE}平成33年のことです。", "“平成33年” is no year of that era"),
    planted("in-english", EN, "Pages on", "It was in FY2023 (Reiwa 6). Pages on", "Reiwa6 is 2024, not 2023"),
    planted(
        "in-a-record", "docs/data/events/all.yaml", "可決しました。", "可決しました。2008年（平成19年）でした。", "平成19 is 2007, not 2008"
    ),
]

test_planted = planted_test("eras", PLANTED)


@pytest.mark.parametrize(
    ("era", "number", "span"),
    [("令和", 1, "2019-05-01/2019-12-31"), ("Heisei", 31, "2019-01-01/2019-04-30"), ("平成", 0, None), ("平安", 1, None)],
)
def test_the_years_of_an_era(era: str, number: int, span: str | None) -> None:
    assert JAPANESE.dates.eras
    found = JAPANESE.dates.eras.span(era, number)
    assert (f"{found[0]}/{found[1]}" if found else None) == span
