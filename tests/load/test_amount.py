"""Amounts keep their stated precision, and come out by the conventions of each language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.load.amount import RECORDS
from scripts.load.problems import Fault
from tests.conftest import EN, JA


@pytest.mark.parametrize(
    ("stated", "japanese", "english"),
    [
        ("1,529億円", "1,529億円", "¥152.9 billion"),
        ("5.9兆円", "5.9兆円", "¥5.9 trillion"),
        ("5.0兆円", "5.0兆円", "¥5.0 trillion"),
        ("2兆2,600億円", "2兆2,600億円", "¥2.26 trillion"),
        ("7兆7,249億円", "7兆7,249億円", "¥7.7249 trillion"),
        ("1,800億円", "1,800億円", "¥180 billion"),
        ("約135億円", "約135億円", "about ¥13.5 billion"),
        ("超1兆円", "超1兆円", "more than ¥1 trillion"),
        ("11億ドル", "11億ドル", "$1.1 billion"),
        ("4億1,190万ドル", "4億1,190万ドル", "$411.9 million"),
        ("2,620万ドル", "2,620万ドル", "$26.2 million"),
        ("１，５２９億円", "1,529億円", "¥152.9 billion"),
    ],
)
def test_rendering(stated: str, japanese: str, english: str) -> None:
    amount = RECORDS.parse(stated)
    assert JA.amount(amount) == japanese
    assert EN.amount(amount) == english


@given(st.integers(1, 9999), st.sampled_from(["兆", "億", "万"]), st.sampled_from(["円", "ドル"]), st.sampled_from(["", "約", "超"]))
def test_whole_numbers_come_back_as_stated(number: int, unit: str, currency: str, limit: str) -> None:
    stated = f"{limit}{number:,}{unit}{currency}"
    assert JA.amount(RECORDS.parse(stated)) == stated


@given(st.integers(1, 999), st.integers(0, 9), st.sampled_from(["兆", "億"]))
def test_decimals_come_back_as_stated(whole: int, tenth: int, unit: str) -> None:
    stated = f"{whole}.{tenth}{unit}円"
    assert JA.amount(RECORDS.parse(stated)) == stated


@given(st.integers(1, 99_999_999), st.sampled_from(["億円", "万円", "億ドル", "万ドル"]))
def test_english_states_the_same_value(number: int, unit: str) -> None:
    amount = RECORDS.parse(f"{number:,}{unit}")
    assert EN.amounts.parse(EN.amount(amount)).value == amount.value


@pytest.mark.parametrize("stated", ["1529", "1529億", "円", "", "3億2兆円", "12.3456円", "1,52億円", "many yen"])
def test_an_amount_that_cannot_be_read_is_refused(stated: str) -> None:
    with pytest.raises(Fault) as caught:
        RECORDS.parse(stated)
    assert "write it like" in caught.value.hint
