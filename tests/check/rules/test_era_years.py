"""The rule era-years reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted_test

PLANTED = [
    in_both("year", "2023年（令和6年）に。", "In 2023 and 2024.", "“令和6年” is the year 2024, not “2023年” as beside it", lacking="ja"),
    in_both(
        "fiscal-year",
        "令和5年度（2024年度）に。",
        "In FY2023 and FY2024.",
        "“令和5年度” is the year 2023, not “2024年度” as beside it",
        lacking="ja",
    ),
    in_both(
        "first-year", "2018年（平成元年）に。", "In 2018 and 1989.", "“平成元年” is the year 1989, not “2018年” as beside it", lacking="ja"
    ),
]

test_planted = planted_test("era-years", PLANTED)
