"""The rule same-negations reports what it is for."""

from collections.abc import Callable

import pytest

from scripts.load.problems import Problem
from tests.check.in_both import in_both
from tests.check.planted import EN, JA, planted_test
from tests.conftest import Change

IS = "is not negated, as it is in the"
PLANTED = [
    in_both("not", "衛星は届きません。", "The satellite arrives.", f"“The satellite arrives.” {IS} Japanese (“ません”)"),
    in_both("not-in-english", "衛星は届きます。", "The satellite does not arrive.", f"{IS} English (“not”)", lacking="ja"),
    in_both("never", "衛星は届きます。", "The satellite never arrives.", f"{IS} English (“never”)", lacking="ja"),
    in_both("without", "許可を得て使えます。", "It is used without permission.", f"{IS} English (“without”)", lacking="ja"),
    in_both("contracted", "衛星は届きます。", "It doesn’t arrive.", f"{IS} English (“n’t”)", lacking="ja"),
    in_both("zuni", "許可を得ずに使えます。", "It is used with permission.", f"{IS} Japanese (“ずに”)"),
    in_both("before-a-noun", "届かない衛星です。", "It is a satellite that arrives.", f"{IS} Japanese (“ない”)"),
    in_both(
        "one-of-two-sentences",
        "衛星は届きません。電波は弱くありません。",
        "The satellite does not arrive. The signal is weak.",
        f"“The signal is weak.” {IS} Japanese",
    ),
    in_both(
        "one-of-two-where-sentences-differ",
        "衛星は届きません。電波は弱くありません。",
        "The satellite does not arrive, and the signal is weak.",
        "has 1 negated sentence(s), and the Japanese has 2 (“ません”, “ません”)",
    ),
]

test_planted = planted_test("same-negations", PLANTED)


@pytest.mark.parametrize(
    ("japanese", "english"),
    [
        ("許可が未了です。", "It is not yet permitted."),
        ("衛星だけでなくロケットも造ります。", "It makes satellites and rockets."),
        ("許可を得なければなりません。", "Permission is needed."),
        ("日程は不明です。", "The day is not known."),
        ("遅れるかもしれません。", "It may be late."),
        ("遅れます。", "It is not only late."),
        ("打上げは失敗しませんでした。", "The launch avoided failure."),
    ],
)
def test_the_same_in_other_words(change: Change, problems: Callable[[], list[Problem]], japanese: str, english: str) -> None:
    change(JA, "成立は", f"{japanese}成立は")
    change(EN, "Enacted on", f"{english} Enacted on")
    assert [str(problem) for problem in problems() if problem.rule == "same-negations"] == []
