"""The rule amounts-tie reports what it is for."""

from tests.check.planted import Planted, planted_test

MORE = "docs/data/budget/more.yaml"


def line(record_id: str, year: int, amount: str, stage: str = "initial", entity: str = "jaxa", series: str = "space") -> str:
    return (
        f"- id: {record_id}-fy{year}\n  name: {{ja: {year}年度の予算, en: 'Budget, FY{year}'}}\n"
        f"  summary: {{ja: 予算です。, en: A budget.}}\n"
        f"  series: {series}\n  entity: {entity}\n  fiscal_year: FY{year}\n  stage: {stage}\n  basis: budget\n  amount: '{amount}'\n"
        "  cites: [report-2024#budget]\n"
    )


GOVERNMENT = (
    "docs/data/organizations/government.yaml",
    "",
    "- id: japan-government\n  name: {ja: 日本国政府, en: Government of Japan}\n  kana: にほんこくせいふ\n"
    "  summary: {ja: 政府です。, en: The government.}\n"
    "  type: cabinet\n  country: JP\n  cites: [report-2024#history]\n",
)


def planted_lines(name: str, message: str, where: int, *lines: str) -> Planted:
    return Planted(name, ((MORE, "", "".join(lines)), GOVERNMENT), message, where=f"{MORE}:{where}")


PLANTED = [
    planted_lines("the-same-line-twice", "is the same amount as that of “space-fy2023”", 9, line("again", 2023, "1,529億円")),
    planted_lines(
        "a-part-above-the-whole",
        "is 1,600億円, more than the whole (space-fy2023: 1,529億円)",
        9,
        line("part", 2023, "1,600億円", series="space-part"),
    ),
    planted_lines(
        "parts-above-the-whole",
        "with the others of space-part comes to 1,700億円, more than the whole (space-fy2023: 1,529億円)",
        9,
        line("one", 2023, "1,000億円", series="space-part"),
        line("two", 2023, "700億円", series="space-part", entity="diet"),
    ),
    planted_lines(
        "shares-above-the-government",
        "with the others of space comes to 250億円, more than the whole (all-fy2025: 200億円)",
        19,
        line("all", 2025, "200億円", entity="japan-government"),
        line("one", 2025, "130億円"),
        line("two", 2025, "120億円", entity="diet"),
    ),
    planted_lines(
        "less-than-the-initial", "is less than the initial budget alone", 9, line("both", 2023, "1,500億円", "initial+supplementary")
    ),
    planted_lines(
        "not-the-sum",
        "is not the sum of space-fy2023 and extra-fy2022 (1,829億円)",
        19,
        line("extra", 2022, "300億円", "supplementary"),
        line("both", 2023, "1,929億円", "initial+supplementary"),
    ),
    planted_lines(
        "ten-times-the-year-before",
        "is 10 times off that of the year before (space-fy2023: 1,529億円)",
        9,
        line("next", 2024, "15,300億円"),
    ),
]

test_planted = planted_test("amounts-tie", PLANTED)
