"""The rule same-links reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted_test

PLANTED = [
    in_both("left-out", "[用語集](glossary.md)をご覧ください。", "See the glossary.", "does not link to glossary.md, as the Japanese does"),
    in_both(
        "another", "[用語集](glossary.md)です。", "The [data](data.md).", "does not link to data.md, as the English does", lacking="ja"
    ),
    in_both(
        "address",
        "<https://example.org/ja>です。",
        "At <https://example.org/en>.",
        "does not link to https://example.org/ja, as the Japanese does",
    ),
]

test_planted = planted_test("same-links", PLANTED)
