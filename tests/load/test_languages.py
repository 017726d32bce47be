"""Each language is one file: what is missing, unknown or wrong in it is reported with its line; another language needs no code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.load.amount import RECORDS
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.guide import load_guide
from scripts.load.languages.language import Language
from scripts.load.languages.load import load_languages
from scripts.load.problems import InputError, Problem
from tests.conftest import EN, JA, LANGUAGES, ROOT, Change

JAPANESE, ENGLISH = "docs/languages/ja.yaml", "docs/languages/en.yaml"

FAULTS = [
    pytest.param(
        ENGLISH, "    facts: Facts\n", "", "words.section.facts: is missing; docs/languages/ja.yaml:", "add “facts:”", id="missing-word"
    ),
    pytest.param(
        ENGLISH,
        "    facts: Facts\n",
        "    facts: Facts\n    factz: Facts\n",
        "words.section.factz: is not a word of docs/languages/ja.yaml",
        "“section.facts”",
        id="unknown-word",
    ),
    pytest.param(
        ENGLISH,
        "What was planned as of {date}.",
        "What was planned as of {day}.",
        "words.filter.planned-note: does not have the same blanks as in docs/languages/ja.yaml",
        "{date}",
        id="other-blanks",
    ),
    pytest.param(ENGLISH, "planned as of {date}.", "planned as of {date.", "has a brace without its partner", "{name}", id="open-brace"),
    pytest.param(ENGLISH, "    facts: Facts", "    Facts: Facts", "words.section.Facts", "", id="name-of-a-word"),
    pytest.param(ENGLISH, 'colon: ": "\n', "", "colon: is missing", "add “colon:” here", id="missing-convention"),
    pytest.param(ENGLISH, 'colon: ": "', 'colons: ": "', "colons: is not a field here", "“colon”", id="unknown-convention"),
    pytest.param(
        ENGLISH,
        'open_end: "since {first}"',
        "open_end: since",
        "“since” does not have the right blanks",
        "use each of {first}",
        id="pattern",
    ),
    pytest.param(
        ENGLISH,
        "  month: MMMM y",
        "  month: MMMM yyyy",
        "“MMMM yyyy” has yyyy, which is no part of a date",
        "write y, MMMM",
        id="date-pattern",
    ),
    pytest.param(ENGLISH, "locale: en_US", "locale: english", "“english” is not a locale", "en_US", id="locale"),
    pytest.param(
        ENGLISH,
        "address_prefix: en/",
        "address_prefix: english/",
        "is not where mkdocs-static-i18n puts the pages",
        "write en/",
        id="prefix",
    ),
    pytest.param(ENGLISH, "sort_by: letters", "sort_by: name", "sort_by: “name” is not one of", "'letters'", id="order"),
    pytest.param(
        ENGLISH, r"(?P<year>\d{4})s", r"(?P<decade>\d{4})s", "names decade, which no decade has", "its groups are year", id="groups"
    ),
    pytest.param(ENGLISH, r"[Bb]illions\b", "[Bb]illions(", "is not a regular expression", "escape", id="expression"),
]


@pytest.mark.parametrize(("file", "old", "new", "message", "hint"), FAULTS)
def test_a_planted_fault_is_reported_with_its_place(
    tiny: Path, change: Change, problems: Callable[[], list[Problem]], file: str, old: str, new: str, message: str, hint: str
) -> None:
    change(file, old, new)
    found = [problem for problem in problems() if message in str(problem)]
    assert found, [str(problem) for problem in problems()]
    assert str(found[0].file) == file
    assert found[0].line > 0
    assert hint in found[0].hint
    if new:
        lines = (tiny / file).read_text(encoding="utf-8").splitlines()
        assert new.splitlines()[-1].strip() in lines[found[0].line - 1]


def test_exactly_one_language_is_at_the_root(change: Change, problems: Callable[[], list[Problem]]) -> None:
    change(ENGLISH, "address_prefix: en/", 'address_prefix: ""')
    assert "en, ja has its pages at the root of the site, where exactly one language belongs" in str(problems()[0])


def test_a_guide_without_languages_says_so(tiny: Path) -> None:
    for file in (tiny / "docs/languages").iterdir():
        file.unlink()
    with pytest.raises(InputError, match="docs/languages: address_prefix: no language has its pages at the root of the site"):
        load_languages(tiny)


def test_a_word_that_does_not_exist_names_the_nearest() -> None:
    with pytest.raises(KeyError, match=r"no word section\.fact; did you mean “section\.facts”"):
        EN.word("section.fact")


def test_blanks_are_filled() -> None:
    assert [language.word("filter.shown", count=3) for language in LANGUAGES.values()] == ["3件を表示", "3 entries shown"]


def test_punctuation_of_the_two_languages() -> None:
    assert [language.join(["A", "B"]) for language in (JA, EN)] == ["A、B", "A, B"]
    assert [f"A{language.brackets('B')}" for language in (JA, EN)] == ["A（B）", "A (B)"]
    assert [language.quote("A「B」“C”") for language in (JA, EN)] == ["「A『B』‘C’」", "“A『B』‘C’”"]


def test_a_language_comes_back_from_json_as_it_was() -> None:
    """Later steps may read the languages from a staged file instead of docs/languages."""
    for language in LANGUAGES.values():
        assert Language.model_validate_json(language.model_dump_json()) == language


@pytest.fixture
def german(tiny: Path) -> Language:
    """A third language in the tiny guide: conventions of its own, and for its words those of English."""
    data: dict[str, Any] = yaml.safe_load((ROOT / ENGLISH).read_text(encoding="utf-8"))
    data |= {"name": "Deutsch", "locale": "de_DE", "address_prefix": "de/", "quoted": "„{text}“", "between_choices": "/"}
    data["dates"] |= {
        "day": "d. MMMM y",
        "decade": "die {decade}er Jahre",
        "marks": {"approximate": "um {date}", "uncertain": "wohl {date}", "both": "wohl um {date}"},
        "interval": {
            "both": "{first} bis {last}",
            "open_end": "seit {first}",
            "open_start": "bis {last}",
            "within_month": ["d.", "d. MMMM y"],
            "within_year": {"day": ["d. MMMM", "d. MMMM y"], "month": ["MMMM", "MMMM y"]},
        },
        "fiscal_year": {"plain": "Haushaltsjahr {year}", "with_era": None},
    }
    data["amounts"] |= {
        "units": {"Bio.": 12, "Mrd.": 9, "Mio.": 6},
        "thousands": ".",
        "decimal": ",",
        "currencies": {"JPY": "{amount} Yen", "USD": "{amount} Dollar"},
        "limits": {"about": "etwa {amount}", "over": "mehr als {amount}"},
    }
    (tiny / "docs/languages/de.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    languages = load_languages(tiny)
    assert list(languages) == ["ja", "de", "en"]
    return languages["de"]


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2008-05-21", "21. Mai 2008"),
        ("2008-05", "Mai 2008"),
        ("2008~", "um 2008"),
        ("198X", "die 1980er Jahre"),
        ("2023/..", "seit 2023"),
        ("2024-08-26/2024-08-27", "26. bis 27. August 2024"),
        ("2024-08-26/2024-09-01", "26. August bis 1. September 2024"),
        ("2026-04/2026-06", "April bis Juni 2026"),
    ],
)
def test_a_third_language_writes_dates_without_code(german: Language, edtf: str, expected: str) -> None:
    assert german.date(EdtfDate(edtf)) == german.date(EdtfDate(edtf), era=True) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("1,529億円", "152,9 Mrd. Yen"),
        ("7兆7,249億円", "7,7249 Bio. Yen"),
        ("約135億円", "etwa 13,5 Mrd. Yen"),
        ("超1,000兆円", "mehr als 1.000 Bio. Yen"),
        ("11億ドル", "1,1 Mrd. Dollar"),
    ],
)
def test_a_third_language_writes_amounts_and_reads_them_back_without_code(german: Language, stated: str, expected: str) -> None:
    amount = RECORDS.parse(stated)
    assert german.amount(amount) == expected
    assert german.amounts.parse(expected).value == amount.value


def test_a_third_language_joins_quotes_and_names_without_code(german: Language) -> None:
    assert german.join(["A", "B"]) == "A, B"
    assert german.quote("A") == "„A“"
    assert german.fiscal_year(FiscalYear(2023), era=True) == "Haushaltsjahr 2023"
    assert (german.language_name("ja"), german.english_name) == ("Japanisch", "German")


def test_a_third_language_stops_where_records_have_no_texts_in_it(tiny: Path, german: Language) -> None:
    with pytest.raises(InputError) as error:
        load_guide(tiny)
    assert [str(problem) for problem in error.value.problems] == [
        f"docs/languages/{german.code}.yaml: records have no texts in “de” → add de to LanguageCode (scripts/load/models/language_codes.py)"
        " and to Bilingual, and its texts to the records"
    ]
