"""The rule quotations reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("in-japanese", JA, "のページです。", f"のページです。「{'とても長い引用です。' * 60}」", "quotes 600 characters"),
    planted("in-english", EN, "Pages on", f"“{'A very long quotation. ' * 20}” Pages on", "quotes 460 characters"),
    planted("a-block", EN, "Pages on", f"Pages on\n\n> {'A very long quotation. ' * 20}\n\nand on", "quotes 46", f"{EN}:10"),
    planted(
        "in-a-record",
        "docs/data/events/all.yaml",
        "en: Three bodies became one.",
        f"en: '“{'A very long quotation. ' * 20}”'",
        "quotes 460 characters",
    ),
]

test_planted = planted_test("quotations", PLANTED)
