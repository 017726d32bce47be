"""The rule same-names reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import EN, JA, Planted, planted_test

PLANTED = [
    in_both("body", "国会が決めました。", "JAXA decided.", "does not name “国会”, as the Japanese does"),
    in_both("body-in-japanese", "国会が決めました。", "The agency decided.", "does not name “国会”, as the Japanese does"),
    in_both("person", "トランプ大統領です。", "President Obama.", "does not name “トランプ”, as the Japanese does"),
    Planted(
        "system-for-law",
        ((JA, "{{ timeline", "宇宙基本法です。\n\n{{ timeline"), (EN, "{{ timeline", "The Quasi-Zenith Satellite System.\n\n{{ timeline")),
        "does not name “Quasi-Zenith Satellite System”, as the English does",
        where=f"{JA}:14",
    ),
]

test_planted = planted_test("same-names", PLANTED)
