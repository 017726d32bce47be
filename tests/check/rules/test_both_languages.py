"""The rule both-languages reports what it is for."""

from tests.check.planted import planted, planted_test
from tests.conftest import TINY

PLANTED = [
    planted(
        "only-japanese",
        "docs/en/glossary.md",
        (TINY / "docs/en/glossary.md").read_text(encoding="utf-8"),
        "",
        "has no counterpart docs/en/glossary.md",
        where="docs/ja/glossary.md",
    ),
    planted(
        "only-english",
        "docs/ja/glossary.md",
        (TINY / "docs/ja/glossary.md").read_text(encoding="utf-8"),
        "",
        "has no counterpart docs/ja/glossary.md",
        where="docs/en/glossary.md",
    ),
]

test_planted = planted_test("both-languages", PLANTED)
