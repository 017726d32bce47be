"""The rule chart-scopes reports what it is for."""

from tests.check.planted import Planted, planted_test

CHART, MORE = "docs/data/charts/space.yaml", "docs/data/budget/more.yaml"
LINE = (
    "- id: more-fyYEAR\n  name: {ja: YEAR年度の補正予算, en: 'More, FYYEAR'}\n  summary: {ja: 予算です。, en: A budget.}\n  series: space\n"
    "  fiscal_year: FYYEAR\n  stage: STAGE\n  basis: BASIS\n  amount: '10億円'\n  cites: [report-2024#budget]\n"
)
SERIES = "series: [{name: {ja: 当初, en: Initial}, lines: {series: space}}]"


def line(year: int, stage: str = "initial", basis: str = "budget") -> tuple[str, str, str]:
    return (MORE, "", LINE.replace("YEAR", str(year)).replace("STAGE", stage).replace("BASIS", basis))


PLANTED = [
    Planted("two-stages", (line(2024, "request"),), "“Initial” mixes stage: initial, request", f"{CHART}:5"),
    Planted("two-bases", (line(2024, basis="contract"),), "“Initial” mixes basis: budget, contract", f"{CHART}:5"),
    Planted(
        "two-amounts-a-year",
        ((MORE, "", line(2024)[2] + line(2024)[2].replace("more-fy", "again-fy").replace("More", "Again")),),
        "“Initial” has several amounts for FY2024",
        f"{CHART}:5",
    ),
    Planted(
        "a-breakdown-of-stages",
        (
            (CHART, "kind: bar", "kind: breakdown"),
            (
                CHART,
                SERIES,
                SERIES.replace("{series: space}}]", "{stage: initial}}, {name: {ja: 要求, en: Request}, lines: {stage: request}}]"),
            ),
            line(2024, "request"),
        ),
        "breaks down amounts of different stage: initial, request",
        f"{CHART}:5",
    ),
]

test_planted = planted_test("chart-scopes", PLANTED)
