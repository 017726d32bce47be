"""The rule same-references reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("another", EN, "the [[basic-space-law]].", "the [[qzss]].", "does not refer to [[basic-space-law]], as the Japanese does"),
    planted("added", EN, "Pages on", "Pages of the [[diet]] on", "does not refer to [[diet]], as the English does", where=f"{JA}:8"),
    planted(
        "other-date", EN, "[[basic-space-law.enacted]]", "[[basic-space-law.in-force]]", "does not refer to [[basic-space-law.enacted]]"
    ),
    planted(
        "in-a-record",
        "docs/data/events/all.yaml",
        "国会が[[basic-space-law]]を",
        "国会が法律を",
        "summary.ja: does not refer to [[basic-space-law]]",
    ),
]

test_planted = planted_test("same-references", PLANTED)
