"""Figures read the same from the text of either language, and differences are seen."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.check.rules.same_figures import differences, figures
from scripts.load.amount import RECORDS
from scripts.load.edtf_date import EdtfDate
from tests.conftest import EN, JA, LANGUAGES

ALIKE = [
    ("2023年6月13日に決定", "decided on June 13, 2023"),
    ("2024年8月26〜27日に開催", "held on August 26–27, 2024"),
    ("2025年11月28日に決定し、12月5日に成立", "decided on November 28, 2025, and passed on December 5, 2025"),
    ("1,529億円（11億ドル）", "¥152.9 billion ($1.1 billion)"),
    ("2兆2,600億円", "¥2.26 trillion"),
    ("1兆円の基金", "a fund of one trillion yen"),
    ("各45％、10％", "45 and 10 percent"),
    ("1ドル＝144.6円で換算", "converted at ¥144.6 to the dollar"),
    ("億円単位の値", "in units of ¥100 million"),
    ("3億5億円という誤り", "an error"),
]
UNLIKE = [
    ("2023年6月13日", "June 14, 2023", {"2023-06-13", "2023-06-14"}),
    ("1,529億円", "¥1,529 billion", {"¥152,900,000,000", "¥1,529,000,000,000"}),
    ("16.7％増", "17 percent more", {"16.7%", "17%"}),
    ("約69億ドル", "about $6.9 million", {"$6,900,000,000", "$6,900,000"}),
]


@pytest.mark.parametrize(("japanese", "english"), ALIKE)
def test_texts_that_state_the_same(japanese: str, english: str) -> None:
    assert list(differences(japanese, english, LANGUAGES)) == []


@pytest.mark.parametrize(("japanese", "english", "found"), UNLIKE)
def test_texts_that_differ(japanese: str, english: str, found: set[str]) -> None:
    assert {figure for figure, _ in differences(japanese, english, LANGUAGES)} == found


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_a_day_is_read_back_from_what_either_language_shows(day: date) -> None:
    shown = EdtfDate(day.isoformat())
    assert figures(JA.date(shown, era=True), LANGUAGES) == figures(EN.date(shown), LANGUAGES) == {day.isoformat()}


@given(st.integers(1, 99_999), st.sampled_from(["億円", "億ドル"]))
def test_a_sum_is_read_back_from_what_either_language_shows(number: int, unit: str) -> None:
    amount = RECORDS.parse(f"{number:,}{unit}")
    assert figures(JA.amount(amount), LANGUAGES) == figures(EN.amount(amount), LANGUAGES)
