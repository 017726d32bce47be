"""Dates keep their precision: a month stays a month, an interval an interval; eras and fiscal years are right at their borders."""

from datetime import date, timedelta

import pytest
from edtf import parse_edtf, struct_time_to_date
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.languages.eras import Eras
from scripts.load.problems import Fault
from tests.conftest import EN, JA

assert JA.dates.eras
ERAS: Eras = JA.dates.eras


@pytest.mark.parametrize(
    ("edtf", "japanese", "english", "machine"),
    [
        ("2008-05-21", "2008年5月21日（平成20年）", "May 21, 2008", "2008-05-21"),
        ("2008-05", "2008年5月（平成20年）", "May 2008", "2008-05"),
        ("2019", "2019年（平成31年／令和元年）", "2019", "2019"),
        ("2008~", "2008年ごろ（平成20年）", "about 2008", None),
        ("2008?", "2008年（推定）（平成20年）", "probably 2008", None),
        ("198X", "1980年代", "the 1980s", None),
        ("2023/..", "2023年〜（令和5年〜）", "since 2023", None),
        ("2001/2015", "2001年〜2015年（平成13年〜平成27年）", "2001–2015", None),
        ("2024-08-26/2024-08-27", "2024年8月26日〜27日（令和6年）", "August 26–27, 2024", None),
        ("2026-04/2027-03", "2026年4月〜2027年3月（令和8年〜令和9年）", "April 2026–March 2027", None),
        ("../2015-04-01", "〜2015年4月1日（〜平成27年）", "until April 1, 2015", None),
        ("1867-11-09", "1867年11月9日", "November 9, 1867", "1867-11-09"),
        ("2026-04/2026-06", "2026年4月〜6月（令和8年）", "April 2026–June 2026", None),
        ("2024-08-26/2024-09-01", "2024年8月26日〜9月1日（令和6年）", "August 26–September 1, 2024", None),
    ],
)
def test_rendering(edtf: str, japanese: str, english: str, machine: str | None) -> None:
    shown = EdtfDate(edtf)
    assert JA.date(shown, era=True) == japanese
    assert EN.date(shown) == EN.date(shown, era=True) == english
    assert shown.machine == machine


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_a_day_is_neither_widened_nor_moved(day: date) -> None:
    edtf = EdtfDate(day.isoformat())
    assert (edtf.first, edtf.last, edtf.machine) == (day, day, day.isoformat())
    assert EN.date(edtf).endswith(str(day.year))


_POINTS = st.dates(date(1873, 1, 1), date(2100, 1, 1)).flatmap(
    lambda day: st.sampled_from([f"{day}", f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y}~", f"{day:%Y-%m}?", f"{day:%Y}"[:3] + "X"])
)


@settings(max_examples=40)
@given(_POINTS)
def test_every_date_is_edtf_and_means_the_same_days(text: str) -> None:
    """Against the edtf library, which knows the whole standard but is too slow for thousands of dates in every build."""
    known = parse_edtf(text.rstrip("~?"))
    assert EdtfDate(text).first == struct_time_to_date(known.lower_strict())
    assert EdtfDate(text).last == struct_time_to_date(known.upper_strict())
    parse_edtf(text)


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_a_month_covers_its_days(day: date) -> None:
    month = EdtfDate(f"{day:%Y-%m}")
    assert month.first.day == 1
    assert (month.last + timedelta(days=1)).day == 1
    assert month.first <= day <= month.last


@pytest.mark.parametrize(
    "edtf", ["2023-02-30", "2023-13", "2008-5-1", "21 May 2008", "2024/2020", "2024/2025/2026", "", "/", "198X-05", "0000"]
)
def test_a_date_that_is_none_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError):
        EdtfDate(edtf)


@pytest.mark.parametrize(
    ("day", "era"),
    [
        (date(2019, 5, 1), "令和元年"),
        (date(2019, 4, 30), "平成31年"),
        (date(1989, 1, 8), "平成元年"),
        (date(1989, 1, 7), "昭和64年"),
        (date(1926, 12, 25), "昭和元年"),
        (date(1912, 7, 29), "明治45年"),
        (date(1873, 1, 1), "明治6年"),
    ],
)
def test_eras_change_on_their_day(day: date, era: str) -> None:
    assert ERAS.year_of(day) == era


@given(st.dates(date(1873, 1, 1), date(2100, 1, 1)))
def test_the_era_year_leads_back_to_the_year(day: date) -> None:
    first_years = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
    shown = ERAS.year_of(day)
    number = shown[2:].removesuffix("年")
    assert first_years[shown[:2]] + (1 if number == "元" else int(number)) - 1 == day.year


def test_there_is_no_era_year_before_the_solar_calendar() -> None:
    assert ERAS.year_of(date(1872, 12, 31)) == ""
    assert ERAS.years(date(1872, 1, 1), date(1873, 12, 31)) == "明治6年"


@given(st.integers(1950, 2100))
def test_fiscal_years_come_back(year: int) -> None:
    fiscal_year = FiscalYear.parse(f"FY{year}")
    assert EN.fiscal_year(fiscal_year) == f"FY{year}" == str(fiscal_year)
    assert (fiscal_year.first_day, fiscal_year.last_day) == (date(year, 4, 1), date(year + 1, 3, 31))


def test_a_fiscal_year_in_japanese_may_name_its_era() -> None:
    assert JA.fiscal_year(FiscalYear(2023), era=True) == "2023年度（令和5年度）"
    assert JA.fiscal_year(FiscalYear(2019), era=True) == "2019年度（平成31年度）"


@pytest.mark.parametrize("text", ["2023", "FY23", "令和5年度", "FY2023/24"])
def test_other_forms_of_a_fiscal_year_are_refused(text: str) -> None:
    with pytest.raises(Fault) as caught:
        FiscalYear.parse(text)
    assert "FY2023" in caught.value.hint
