"""The rule charts reports what it is for."""

from tests.check.planted import planted, planted_test

CHART = "docs/data/charts/space.yaml"


def matrix(kind: str, rows: str) -> str:
    return f"kind: matrix\nof: {kind}\nrows: {rows}\ncolumns: dates"


PLANTED = [
    planted("unknown-series", CHART, "lines: {series: space}", "lines: {series: spaces}", "there are no budget with series=spaces"),
    planted(
        "unknown-field", CHART, "lines: {series: space}", "lines: {serie: space}", "budget have no field “serie” → did you mean “series”?"
    ),
    planted(
        "no-amount",
        "docs/data/budget/all.yaml",
        "  amount: '1,529億円'\n  usd: '11億ドル'\n",
        "  amount: null\n",
        "“Initial” picks no line that has an amount",
        where="docs/data/charts/space.yaml:5",
    ),
    planted(
        "unknown-field-beside",
        CHART,
        "kind: bar",
        matrix("systems", "state") + "\ncells: names\nbeside: operator",
        "systems have no field “operator” → did you mean “operators”?",
        where=f"{CHART}:9",
    ),
    planted("unknown-source", CHART, "cites: [report-2024#budget]", "cites: [report-2042#budget]", "there is no source “report-2042”"),
    planted("unknown-root", CHART, "kind: bar", "kind: bar\nroot: cabinett", "there is no record “cabinett”", where=f"{CHART}:5"),
    planted("unknown-kind", CHART, "kind: bar", matrix("documentz", "type"), "“documentz” is not a kind of record", where=f"{CHART}:1"),
    planted("unknown-rows", CHART, "kind: bar", matrix("documents", "typ"), "documents are not told apart by “typ”", where=f"{CHART}:6"),
    planted("no-locator", CHART, "cites: [report-2024#budget]", "cites: [report-2024]", "“report-2024” is a long text"),
]

test_planted = planted_test("charts", PLANTED)
