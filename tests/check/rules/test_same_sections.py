"""The rule same-sections reports what it is for."""

from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted("another-id", EN, "{#money}", "{#cash}", "sections differ: “money” (level 2) in Japanese, “cash” (level 2) in English"),
    planted(
        "section-left-out",
        EN,
        "## Money {#money}\n",
        "",
        "sections differ: “money” (level 2) in Japanese, nothing more in English",
        where="docs/ja/index.md:10",
    ),
]

test_planted = planted_test("same-sections", PLANTED)
