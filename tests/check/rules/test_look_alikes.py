"""The rule look-alikes reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

NAME = ("docs/data/organizations/japan.yaml", "National Diet")
PLANTED = [
    planted(
        "cyrillic-a", *NAME, "National Diet of Jаpan", "“а” is CYRILLIC SMALL LETTER A, a letter of another script → type the Latin “a”"
    ),
    planted("greek-o", EN, "About Home.", "About Hοme.", "“ο” is GREEK SMALL LETTER OMICRON, a letter of another script"),
    planted("cherokee", *NAME, "National Ꭰiet", "is CHEROKEE LETTER A, a letter of another script"),
    planted("kanji-in-katakana", JA, "のページです。", "の口ケットのページです。", "“口” in “〓〓の口ケットの”"[:8]),
    planted("ideograph-for-mark", JA, "のページです。", "のセンタ一ルームのページです。", "which only looks like its neighbors"),
    planted(
        "katakana-in-hiragana", JA, "のページです。", "のページへベりました。", "KATAKANA LETTER BE, which only looks like its neighbors"
    ),
]

test_planted = planted_test("look-alikes", PLANTED)
