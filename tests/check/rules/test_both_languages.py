"""The rule both-languages reports what it is for."""

from tests.check.planted import WHOLE_FILE, planted, planted_test

PLANTED = [
    planted(
        "only-japanese",
        "docs/en/glossary.md",
        WHOLE_FILE,
        "",
        "has no counterpart docs/en/glossary.md",
        where="docs/ja/glossary.md",
    ),
    planted(
        "only-english",
        "docs/ja/glossary.md",
        WHOLE_FILE,
        "",
        "has no counterpart docs/ja/glossary.md",
        where="docs/en/glossary.md",
    ),
]

test_planted = planted_test("both-languages", PLANTED)
