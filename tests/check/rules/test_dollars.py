"""The rule dollars reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

BUDGET, MORE = "docs/data/budget/all.yaml", "docs/data/budget/more.yaml"
LINE = (
    "- id: part-fyYEAR\n  name: {ja: YEAR年度の一部, en: 'Part, FYYEAR'}\n  summary: {ja: 予算です。, en: A budget.}\n  series: part\n"
    "  fiscal_year: FYYEAR\n  stage: initial\n  basis: budget\n  amount: '145.0億円'\n  usd: 'USD'\n  cites: [report-2024#budget]\n"
)
PARTS = "".join(
    LINE.replace("YEAR", str(year)).replace("USD", usd)
    for year, usd in ((2020, "1億20万ドル"), (2021, "9,990万ドル"), (2022, "1億700万ドル"))
)

PLANTED = [
    planted(
        "ten-times-the-dollars",
        BUDGET,
        "'11億ドル'",
        "'110億ドル'",
        "makes 13.9 yen to the dollar with 1,529億円, which there never was",
        f"{BUDGET}:10",
    ),
    planted("not-the-rate-of-the-source", MORE, "", PARTS, "the other figures of report-2024 are at 14", f"{MORE}:29"),
    planted(
        "in-japanese-prose",
        JA,
        "のページです。",
        "のページです。1,529億円（110億ドル）です。",
        "1,529億円 and 110億ドル make 13.9 yen to the dollar, which there never was",
    ),
    planted(
        "in-english-prose",
        EN,
        "Pages on",
        "It was ¥152.9 billion (about $11 billion). Pages on",
        "1,529億円 and 110億ドル make 13.9 yen to the dollar, which there never was",
    ),
]

test_planted = planted_test("dollars", PLANTED)
