from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted(
        "in-english",
        EN,
        "Pages on",
        "None was found as of May 2026.\n\nNone was found as of May 2026.\n\nNone was found as of May 2026. Pages on",
        "“found as of” is on this page more than 2 times",
        f"{EN}:12",
    ),
    planted(
        "in-japanese",
        JA,
        "のページです。",
        "のページです。報道は2026年5月時点で見つかっていません。額は同月時点で確認できません。方針は同月時点で見つかっていません。",
        "is on this page more than 2 times",
    ),
]

test_planted = planted_test("not-found", PLANTED)
