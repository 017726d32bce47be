"""The rule same-figures reports what it is for."""

from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted(
        "day-in-one-language",
        EN,
        "Enacted on",
        "Enacted on May 20, 2008, that is",
        "section “home” lacks 2008-05-20, which the other language states",
        where="docs/ja/index.md:6",
    ),
    planted(
        "sum-in-a-record",
        "docs/data/developments/all.yaml",
        "2026年に前倒しされました。",
        "2026年に12億円で前倒しされました。",
        "summary.en: lacks ¥1,200,000,000, which the other language states",
    ),
]

test_planted = planted_test("same-figures", PLANTED)
