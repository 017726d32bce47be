"""The rule same-hedges reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted_test

PLANTED = [
    in_both(
        "about", "約670人です。", "There are 670 people.", "states “670” without the hedge that it has in the Japanese (“約670人です”)"
    ),
    in_both(
        "about-in-english",
        "670人です。",
        "There are about 670 people.",
        "states “670” without the hedge that it has in the English",
        lacking="ja",
    ),
    in_both("about-a-sum", "約12億円です。", "It is ¥1.2 billion.", "states “¥1.2 billion” without the hedge"),
    in_both("nearly", "ほぼ倍増しました。", "It doubled.", "states “doubled” without the hedge"),
    in_both("more-than", "12回を超えました。", "There were 12 launches.", "states “12” without the hedge"),
    in_both("up-to", "最大24機です。", "There are 24 satellites.", "states “24” without the hedge"),
    in_both("at-least", "40社以上です。", "There are 40 companies.", "states “40” without the hedge"),
    in_both("another-hedge", "最大24機です。", "There are about 24 satellites.", "states “24” without the hedge"),
]

test_planted = planted_test("same-hedges", PLANTED)
