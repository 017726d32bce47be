"""The rule same-sums reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted, planted_test

PLANTED = [
    in_both("digit", "額は12億円です。", "The sum is ¥1.3 billion.", "lacks “12億円”, which the Japanese states"),
    in_both("ten-times", "額は約69億ドルです。", "The sum is about $69 billion.", "lacks “69億ドル”, which the Japanese states"),
    in_both("currency", "額は12億円です。", "The sum is $1.2 billion.", "lacks “12億円”, which the Japanese states"),
    in_both("words", "1兆円の基金です。", "A fund of one billion yen.", "lacks “1兆円”, which the Japanese states"),
    in_both("mixed", "額は2兆2,600億円です。", "The sum is ¥2.62 trillion.", "lacks “2兆2,600億円”, which the Japanese states"),
    planted(
        "record",
        "docs/data/developments/all.yaml",
        "2026年に前倒しされました。",
        "2026年に12億円で前倒しされました。",
        "summary.en: lacks “12億円”, which the Japanese states",
    ),
]

test_planted = planted_test("same-sums", PLANTED)
