"""The rule same-fiscal-years reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted, planted_test

PLANTED = [
    in_both("year", "2023年度の額です。", "The sum of FY2024.", "lacks “2023年度”, which the Japanese states → write FY2023"),
    in_both("calendar-year", "2023年度の額です。", "The sum of 2023.", "lacks “2023年度”, which the Japanese states"),
    in_both("range", "2023〜2027年度の額です。", "The sum of FY2023–2028.", "lacks “2023〜2027年度”, which the Japanese states"),
    in_both("list", "2020、2021、2024年度の額です。", "The sums of FY2020, FY2022, and FY2024.", "lacks “2021”, which the Japanese states"),
    in_both("era", "令和5年度の額です。", "The sum of FY2024.", "lacks “令和5年度”, which the Japanese states → write FY2023"),
    planted("name-of-a-record", "docs/data/budget/all.yaml", "'Space budget, FY2023'", "'Space budget, FY2032'", "name.ja: lacks “FY2032”"),
    planted("chart", "docs/data/charts/space.yaml", "2023年度は", "2022年度は", "description.en: lacks “2022年度”"),
]

test_planted = planted_test("same-fiscal-years", PLANTED)
