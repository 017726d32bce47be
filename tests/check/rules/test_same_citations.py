"""The rule same-citations reports what it is for."""

from tests.check.planted import EN, JA, Planted, planted, planted_test

PLANTED = [
    planted(
        "only-in-japanese",
        EN,
        "; @corrections/wrong-year",
        "",
        "does not cite corrections/wrong-year, as docs/ja/index.md does",
        where="docs/en/index.md:10",
    ),
    planted(
        "only-in-english",
        JA,
        "; @corrections/wrong-year",
        "",
        "does not cite corrections/wrong-year, as docs/en/index.md does",
        where="docs/ja/index.md:10",
    ),
    planted(
        "dropped-in-one-language-of-a-record",
        "docs/data/organizations/japan.yaml",
        "It was formed in 2003.[@report-2024#history]",
        "It was formed in 2003.",
        "does not cite report-2024#history, as the Japanese does",
    ),
    Planted(
        "cites-nothing",
        (
            ("docs/ja/budgets/lines.md", "{{ entries budget }}", "宇宙予算は年々増えています。" * 12 + "\n\n{{ entries budget }}"),
            ("docs/en/budgets/lines.md", "{{ entries budget }}", "The space budget grows every year. " * 8 + "\n\n{{ entries budget }}"),
        ),
        "cites nothing",
        where="docs/ja/budgets/lines.md:6",
    ),
]

test_planted = planted_test("same-citations", PLANTED)
