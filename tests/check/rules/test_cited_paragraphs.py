"""The rule cited-paragraphs reports what it is for."""

from tests.check.planted import planted, planted_test

JA, EN = "docs/ja/budgets/lines.md", "docs/en/budgets/lines.md"
EMBED = "{{ entries budget }}"

PLANTED = [
    planted("a-day", JA, EMBED, f"2008年5月21日に成立しました。\n\n{EMBED}", "states 2008-05-21 and cites nothing"),
    planted("a-sum", EN, EMBED, f"It was ¥152.9 billion.\n\n{EMBED}", "states 1,529億円 and cites nothing"),
    planted("a-year", EN, EMBED, f"It grew in 2008.\n\nAnd later.\n\n{EMBED}", "states 2008 and cites nothing"),
    planted(
        "one-of-two",
        JA,
        EMBED,
        f"予算です。[@report-2024#budget]\n\n1,529億円です。\n\n{EMBED}",
        "states 1,529億円 and cites nothing",
        f"{JA}:12",
    ),
]

test_planted = planted_test("cited-paragraphs", PLANTED)
