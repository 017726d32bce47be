"""What both languages say in their own way is no alarm, and every form of figures in docs/languages is one that a text here has."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.check.agreement.figures import FigureReader
from scripts.check.agreement.forms import Forms
from scripts.check.agreement.numbers import Numbers
from scripts.load.amount import RECORDS
from scripts.load.edtf_date import EdtfDate
from scripts.load.languages.language import Language
from tests.check.planted import EN as EN_PAGE
from tests.check.planted import JA as JA_PAGE
from tests.check.planted import plant, problems_of
from tests.conftest import EN, JA

ALIKE = [
    ("2023年6月13日に決定", "decided on June 13, 2023"),
    ("2024年8月26〜27日に開催", "held on August 26–27, 2024"),
    ("2024年10月と11月に開催", "held in October and November 2024"),
    ("2025年11月28日に決定し、12月5日に成立", "decided on November 28, 2025, and passed on December 5, 2025"),
    ("同年7月に発表し、30日に到着", "announced that July and arriving on July 30"),
    ("1964〜1997年、1980年代、2024年半ば", "in 1964–97, in the 1980s and in mid-2024"),
    ("令和5年6月の令和5年度予算", "the FY2023 budget of June 2023"),
    ("2020、2021、2024年度と2023〜2027年度", "FY2020, FY2021, and FY2024, and FY2023–2027"),
    ("米2025会計年度", "U.S. fiscal year 2025"),
    ("Defense of Japan 2024を引用", "quotes Defense of Japan 2024"),
    ("1,529億円（11億ドル）", "¥152.9 billion ($1.1 billion)"),
    ("2兆2,600億円", "¥2.26 trillion"),
    ("1兆円の基金", "a fund of one trillion yen"),
    ("1.2兆円", "JPY1.2 trillion"),
    ("1ドル＝144.6円で換算した億円単位の値", "converted at ¥144.6 to the dollar, in units of ¥100 million"),
    ("3億5億円という誤り", "an error"),
    ("各45％、10％", "45 and 10 percent"),
    ("予算は2割、人員は3分の1、残りは3分の2", "a fifth of the budget, a third of the staff, two thirds of the rest"),
    ("1.94倍、1.5倍、3倍、倍増、半分", "1.94 times, one and a half times as much, tripled, doubled, half"),
    ("半年と4分の1", "a half-year and a quarter of it"),
    ("三つの組織、12の項目、23機", "three bodies, a dozen items, twenty-three satellites"),
    ("両国、双方、二国間の陸海空三自衛隊", "both countries, a pair, bilateral, the three services"),
    ("日本、米国、韓国の三つ", "Japan, the United States and South Korea, trilateral"),
    ("日米韓と日米の対話", "the trilateral dialogue of Japan, the United States and South Korea, and that of the two"),
    ("第4回の会合、第16分遣隊、第5条、初の打上げ", "the fourth meeting, the 16th Detachment, Article V, the first launch"),
    ("準天頂衛星6号機、F-35、H3ロケット", "QZS-6, the F-35, the H3 rocket"),
    ("技術者100万人、150万件、3万3,000人", "a million engineers, 1.5 million attempts, 33,000 people"),
    ("数十機、数百機、数千機、数万機、数億円", "dozens, hundreds, thousands, tens of thousands, billions of yen"),
    ("二百年、20年", "two hundred years, two decades"),
    ("何十年も", "for decades"),
    ("5.9兆÷409億", "5.9e12/40.9e9"),
    ("三菱電機の一部の衛星を第三国へ", "some satellites of Mitsubishi Electric to a third country"),
    ("一度だけ単独で", "once, by a single satellite"),
    ("約670人、40社以上、12回を超える、最大24機", "about 670 people, at least 40 companies, more than 12 times, up to 24 satellites"),
]


def test_what_says_the_same_is_no_alarm(tiny: Path) -> None:
    japanese, english = ("\n\n".join(texts) for texts in zip(*ALIKE, strict=True))
    plant(tiny, ((JA_PAGE, "{{ timeline", f"{japanese}\n\n{{{{ timeline"), (EN_PAGE, "{{ timeline", f"{english}\n\n{{{{ timeline")))
    assert [str(problem) for problem in problems_of(tiny) if problem.rule.startswith("same-")] == []


@pytest.mark.parametrize(("language", "texts"), [(JA, [one for one, _ in ALIKE]), (EN, [other for _, other in ALIKE])], ids=["ja", "en"])
def test_every_form_is_in_a_text_above(language: Language, texts: list[str]) -> None:
    forms = Forms(language, Numbers(language))
    found = [found.form for text in texts for found in forms.find(text.replace("％", "%").replace("（", "(").replace("＝", "="))]
    assert [form.find for form in language.figures.forms if form not in found] == []


def figures(language: Language, text: str) -> set[object]:
    return {figure.value for figure in FigureReader(language).read(text.replace("（", "(").replace("）", ")"))}


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_a_day_is_read_back_from_what_either_language_shows(day: date) -> None:
    shown = EdtfDate(day.isoformat())
    assert figures(JA, JA.date(shown)) == figures(EN, EN.date(shown)) == {(day.year, day.month, day.day)}


@given(st.integers(1, 99_999), st.sampled_from(["億円", "億ドル"]))
def test_a_sum_is_read_back_from_what_either_language_shows(number: int, unit: str) -> None:
    amount = RECORDS.parse(f"{number:,}{unit}")
    assert figures(JA, JA.amount(amount)) == figures(EN, EN.amount(amount)) == {(amount.value, amount.currency)}
