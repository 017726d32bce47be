"""The rule same-ratios reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted_test

PLANTED = [
    in_both("percentage", "16.7%増えました。", "It grew by 17 percent.", "lacks “16.7%”, which the Japanese states"),
    in_both("multiple", "1.94倍になりました。", "It became 1.49 times as large.", "lacks “1.94倍”, which the Japanese states"),
    in_both("doubled", "3倍になりました。", "It doubled.", "lacks “3倍”, which the Japanese states"),
    in_both("tripled", "倍増しました。", "It tripled.", "lacks “倍増”, which the Japanese states"),
    in_both("tenths", "約2割です。", "It is about a third.", "lacks “2割”, which the Japanese states"),
    in_both("half", "半分です。", "It is a third.", "lacks “半分”, which the Japanese states"),
    in_both("thirds", "3分の2です。", "It is one third.", "lacks “3分の2”, which the Japanese states"),
]

test_planted = planted_test("same-ratios", PLANTED)
