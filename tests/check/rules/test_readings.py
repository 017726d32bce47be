"""The rule readings reports what it is for."""

from tests.check.planted import planted, planted_test

PLANTED = [
    planted(
        "no-reading",
        "docs/data/terms/all.yaml",
        "  kana: うちゅうりょういきはあく\n",
        "",
        "“宇宙領域把握” has no reading",
        where="docs/data/terms/all.yaml:1",
    )
]

test_planted = planted_test("readings", PLANTED)
