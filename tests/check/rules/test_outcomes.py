"""The rule outcomes reports what it is for."""

from tests.check.planted import planted, planted_test

DEVELOPMENTS = "docs/data/developments/all.yaml"
HAPPENED = "  outcome: partly\n  happened: '2026-06'\n"

PLANTED = [
    planted(
        "partly-without-a-date",
        DEVELOPMENTS,
        HAPPENED,
        "  outcome: partly\n",
        "is marked as partly, and does not say when",
        f"{DEVELOPMENTS}:7",
    ),
    planted(
        "changed-without-a-date",
        DEVELOPMENTS,
        HAPPENED,
        "  outcome: changed\n",
        "is marked as changed, and does not say when",
        f"{DEVELOPMENTS}:7",
    ),
]

test_planted = planted_test("outcomes", PLANTED)
