"""The rule same-dates reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import EN, JA, planted, planted_test

DEVELOPMENTS = "docs/data/developments/all.yaml"
PLANTED = [
    in_both(
        "no-day-of-the-calendar",
        "会合は2024年8月48日でした。",
        "It met on August 28, 2024.",
        "lacks “2024年8月48日”, which the Japanese states",
    ),
    in_both(
        "day",
        "会合は2024年8月26日でした。",
        "It met on August 27, 2024.",
        "lacks “2024年8月26日”, which the Japanese states → write August 26, 2024, or correct the Japanese",
    ),
    in_both(
        "day-in-japanese",
        "会合は2024年8月26日でした。",
        "It met on August 27, 2024.",
        "lacks “August 27, 2024”, which the English states → write 2024年8月27日, or correct the English",
        lacking="ja",
    ),
    in_both("month", "会合は2024年8月でした。", "It met in September 2024.", "lacks “2024年8月”, which the Japanese states"),
    in_both("year", "会合は2019年でした。", "It met in 2018.", "lacks “2019年”, which the Japanese states"),
    in_both("decade", "1980年代のことです。", "That was in the 1970s.", "lacks “1980年代”, which the Japanese states"),
    in_both("days", "2024年8月26〜27日に開きました。", "It met on August 26–28, 2024.", "lacks “2024年8月26〜27日”"),
    in_both("years", "1964〜1997年のことです。", "That was in 1964–1998.", "lacks “1964〜1997年”, which the Japanese states"),
    in_both("two-digits", "1964〜1997年のことです。", "That was in 1964–98.", "lacks “1964〜1997年”, which the Japanese states"),
    in_both(
        "day-without-its-year",
        "2025年11月28日に決定し、12月5日に成立しました。",
        "It was decided on November 28, 2025, and passed on December 6.",
        "lacks “12月5日”, which the Japanese states",
    ),
    in_both("no-day", "会合は2024年8月26日でした。", "It met in August 2024.", "lacks “2024年8月26日”, which the Japanese states"),
    in_both("era-only", "令和5年のことです。", "That was in 2024.", "lacks “令和5年”, which the Japanese states → write 2023"),
    planted("description", EN, "About Home.", "About Home in 2024.", "description: lacks “2024”", where=f"{JA}:3"),
    planted("heading", EN, "## Money {", "## Money of 2024 {", "the heading lacks “2024”", where=f"{JA}:10"),
    planted("record", DEVELOPMENTS, "2026年に前倒し", "2025年に前倒し", "summary.en: lacks “2025年”"),
    planted(
        "body-of-a-record",
        "docs/data/organizations/japan.yaml",
        "formed in 2003",
        "formed in 2004",
        "body.ja: lacks “2004”",
        where="docs/data/organizations/japan.yaml:14",
    ),
]

test_planted = planted_test("same-dates", PLANTED)
