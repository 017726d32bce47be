"""The rule stated-twice reports what it is for."""

from collections.abc import Callable

from scripts.load.problems import Problem
from tests.check.planted import EN, JA, planted, planted_test
from tests.conftest import Change

SUMS, EVENTS = "docs/data/control-sums.yaml", "docs/data/events/all.yaml"
LINE = "のページです。"
ONCE = "stated_once:\n  - {text: TEXT, figure: FIGURE, reason: compared}\n"

PLANTED = [
    planted("another-day", JA, LINE, f"{LINE}2008年5月22日に成立しました。", "2008-05-22 is stated nowhere else"),
    planted("another-day-in-english", EN, "Pages on", "It was passed on May 21, 2009. Pages on", "2009-05-21 is stated nowhere else"),
    planted("another-sum", JA, LINE, f"{LINE}2023年度は1,592億円です。", "1,592億円 is stated nowhere else"),
    planted("ten-times-the-dollars", EN, "Pages on", "It was $11 billion. Pages on", "110億ドル is stated nowhere else"),
    planted("another-percentage", EN, "Pages on", "It grew by 6.5 percent. Pages on", "6.5% is stated nowhere else"),
    planted("another-multiple", EN, "Pages on", "It grew 1.84 times. Pages on", "1.84× is stated nowhere else"),
    planted("in-a-record", EVENTS, "en: Three bodies became one.", "en: 'It was ¥1,529 million.'", "15億2,900万円 is stated nowhere else"),
    planted("in-a-chart", "docs/data/charts/space.yaml", "¥152.9 billion", "¥159.2 billion", "1,592億円 is stated nowhere else"),
    planted(
        "listed-and-changed",
        SUMS,
        "inclusions:",
        ONCE.replace("TEXT", "pages/index").replace("FIGURE", "6.5%") + "inclusions:",
        "pages/index does not state 6.5%, or something else does too",
        where=f"{SUMS}:4",
    ),
]

test_planted = planted_test("stated-twice", PLANTED)


def test_what_is_listed_may_be_stated_once(change: Change, problems: Callable[[], list[Problem]]) -> None:
    change(JA, LINE, f"{LINE}6.5%増えました。")
    change(EN, "Pages on", "It grew by 6.5 percent. Pages on")
    assert {problem.rule for problem in problems()} == {"stated-twice"}
    change(SUMS, "inclusions:", ONCE.replace("TEXT", "pages/index").replace("FIGURE", "6.5%") + "inclusions:")
    assert problems() == []
