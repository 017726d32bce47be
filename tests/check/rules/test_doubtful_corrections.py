"""The rule doubtful-corrections reports what it is for."""

from tests.check.planted import EN, Planted, planted, planted_test

CORRECTIONS, TERMS = "docs/data/corrections/all.yaml", "docs/data/terms/all.yaml"
DOUBTFUL = (CORRECTIONS, "confidence: verified", "confidence: unverified")

PLANTED = [
    planted("in-prose", *DOUBTFUL, "cites corrections/wrong-year, which is not verified", f"{EN}:12"),
    Planted(
        "in-a-record",
        (DOUBTFUL, (TERMS, "cites: [report-2024#history]", "cites: [report-2024#history, corrections/wrong-year]")),
        "cites corrections/wrong-year, which is not verified",
        f"{TERMS}:6",
    ),
]

test_planted = planted_test("doubtful-corrections", PLANTED)
