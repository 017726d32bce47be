"""The rule control-sums reports what it is for."""

from tests.check.planted import planted, planted_test

BUDGET, SUMS = "docs/data/budget/all.yaml", "docs/data/control-sums.yaml"
AGAIN = "- id: space-fy2024\n  name: {ja: 2024年度の宇宙予算, en: 'Space budget, FY2024'}\n  summary: {ja: 予算です。, en: A budget.}\n"
AGAIN += "  series: space\n  fiscal_year: FY2024\n  stage: STAGE\n  basis: budget\n  amount: '1,600億円'\n  cites: [report-2024#budget]\n"

PLANTED = [
    planted("a-changed-digit", BUDGET, "'1,529億円'", "'1,592億円'", "and the control sum says 1 lines, 1,529億円", where=f"{SUMS}:2"),
    planted(
        "a-zero-too-many", BUDGET, "'1,529億円'", "'15,290億円'", "space (initial, budget) has 1 lines, 1兆5,290億円", where=f"{SUMS}:2"
    ),
    planted(
        "a-line-removed",
        BUDGET,
        "  amount: '1,529億円'\n  usd: '11億ドル'\n",
        "  amount: null\n",
        "space (initial, budget) has 0 lines, 0円",
        where=f"{SUMS}:2",
    ),
    planted(
        "another-stage",
        BUDGET,
        "stage: initial",
        "stage: request",
        "space (request, budget) has 1 lines, 1,529億円, and no control sum",
        where=f"{BUDGET}:1",
    ),
    planted(
        "a-line-added",
        "docs/data/budget/more.yaml",
        "",
        AGAIN.replace("STAGE", "initial"),
        "has 2 lines, 3,129億円, and the control sum says",
        where=f"{SUMS}:2",
    ),
    planted(
        "a-series-without-sum",
        "docs/data/budget/more.yaml",
        "",
        AGAIN.replace("STAGE", "supplementary"),
        "has 1 lines, 1,600億円, and no control sum",
    ),
    planted(
        "a-sum-for-nothing", SUMS, "series: space, stage: initial", "series: spaces, stage: initial", "spaces (initial, budget) has 0 lines"
    ),
]

test_planted = planted_test("control-sums", PLANTED)
test_unreadable = planted_test(
    "",
    [
        planted("no-reason", SUMS, ", reason: as in the report", "", "reason: is missing"),
        planted("no-amount", SUMS, "'1,529億円'", "'1,529'", "is not an amount with a unit"),
        planted("no-file", SUMS, "the whole file", "", "cannot be read"),
    ],
)
