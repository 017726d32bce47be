"""The rule not-on-weak-sources reports what it is for."""

from tests.check.planted import planted, planted_test

PLANTED = [
    planted(
        "one-weak-source",
        "docs/data/sources/texts.yaml",
        "  type: news",
        "  type: news\n  weak: true",
        "“qzss” rests on weak sources alone (press-2025)",
        where="docs/data/systems/all.yaml:13",
    )
]

test_planted = planted_test("not-on-weak-sources", PLANTED)
