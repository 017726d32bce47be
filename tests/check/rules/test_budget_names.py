"""The rule budget-names reports what it is for."""

from tests.check.planted import planted, planted_test

BUDGET = "docs/data/budget/all.yaml"
FILED = "and the line is filed under FY2023"

PLANTED = [
    planted("another-year-in-the-name", BUDGET, "ja: 2023年度の宇宙予算,", "ja: 2022年度の宇宙予算,", f"tells of FY2022, {FILED}"),
    planted("another-year-in-english", BUDGET, "'Space budget, FY2023'", "'Space budget, FY2024'", f"tells of FY2024, {FILED}"),
    planted("another-year-in-the-summary", BUDGET, "budget of FY2023.", "budget of FY2021.", f"tells of FY2021, {FILED}"),
    planted(
        "another-stage",
        BUDGET,
        "'Space budget, FY2023'",
        "'Space budget, FY2023 request'",
        "tells of the stage request, and the line is filed under initial",
    ),
]

test_planted = planted_test("budget-names", PLANTED)
