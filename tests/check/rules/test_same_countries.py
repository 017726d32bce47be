"""The rule same-countries reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted_test

PLANTED = [
    in_both("country", "オーストラリアが加わりました。", "Canada joined.", "does not name “オーストラリア”, as the Japanese does"),
    in_both("changed-in-japanese", "ドイツが加わりました。", "France joined.", "does not name “France”, as the English does", lacking="ja"),
    in_both(
        "signs",
        "日米韓の対話です。",
        "A dialogue of Japan, the United States and Australia.",
        "does not name “日米韓”, as the Japanese does",
    ),
    in_both("adjective", "ロシアの衛星です。", "A Chinese satellite.", "does not name “ロシア”, as the Japanese does"),
    in_both("for-japan", "日本の衛星です。", "An Italian satellite.", "does not name “Italian”, as the English does", lacking="ja"),
    in_both(
        "united",
        "米国の衛星です。",
        "A satellite of the United Kingdom.",
        "does not name “United Kingdom”, as the English does",
        lacking="ja",
    ),
]

test_planted = planted_test("same-countries", PLANTED)
