"""The rule ratios reports what it is for, and finds each way in which a ratio may fit."""

from collections.abc import Callable

import pytest

from scripts.load.problems import Problem
from tests.check.in_both import in_both
from tests.check.planted import EN, Planted, planted_test
from tests.conftest import Change

WRONG = "is not what the amounts in its sentence come to (nearest: "
FROM_TO = ("790億円から1,529億円へ{}です。", "It went from ¥79 billion to ¥152.9 billion, {}.")


def from_to(id: str, japanese: str, english: str, message: str, lacking: str = "en") -> Planted:
    return in_both(id, FROM_TO[0].format(japanese), FROM_TO[1].format(english), message, lacking=lacking)


PLANTED = [
    from_to("multiple", "1.84倍", "1.84 times as much", f"“1.84 times” {WRONG}1.94)"),
    from_to("multiple-in-japanese", "1.84倍", "1.84 times as much", f"“1.84倍” {WRONG}", "ja"),
    from_to("nearly", "約3倍", "about three times as much", f"“three times” {WRONG}"),
    from_to("more-than", "2倍を超える額", "more than doubled", f"“doubled” {WRONG}"),
    from_to("percent", "84%増", "84 percent more", f"“84 percent” {WRONG}93.5"),
    in_both(
        "difference",
        "7.7兆円で、1.22兆円（17.0%）増です。",
        "It is ¥7.7 trillion, ¥1.22 trillion (17.0 percent) more.",
        f"“17.0 percent” {WRONG}",
    ),
    in_both(
        "percentages",
        "割合は5%から13.8%へ3.8倍です。",
        "The share went from 5 percent to 13.8 percent, 3.8 times as much.",
        f"“3.8 times” {WRONG}",
    ),
    in_both(
        "reference", "[[space-fy2023.amount]]は4億円の3倍です。", "[[space-fy2023.amount]] is 3 times ¥400 million.", f"“3 times” {WRONG}"
    ),
]

test_planted = planted_test("ratios", PLANTED)


@pytest.mark.parametrize(
    "sentence",
    [
        "It went from ¥79 billion to ¥152.9 billion, nearly doubled.",
        "It went from ¥79 billion to ¥152.9 billion, 1.94 times as much.",
        "It is ¥1.001 trillion, up 12 percent from ¥892 billion.",
        "It fell 10 percent from ¥1 trillion to ¥900 billion.",
        "Of ¥200 billion, ¥50 billion or 25 percent is for rockets.",
        "It is ¥7.7249 trillion, ¥1.1248 trillion (17.0 percent) more.",
        "It has more than doubled from ¥2 trillion to ¥9 trillion.",
        "The share is 12 percent of $5 billion and of ¥700 billion.",
        "Of ¥700 billion it is 12 percent.",
    ],
)
def test_a_ratio_that_fits_or_cannot_be_recomputed(change: Change, problems: Callable[[], list[Problem]], sentence: str) -> None:
    change(EN, "Enacted on", f"{sentence} Enacted on")
    assert [str(problem) for problem in problems() if problem.rule == "ratios"] == []
