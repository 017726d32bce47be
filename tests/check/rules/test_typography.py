"""The rule typography reports what it is for, and `make fix` repairs what has one right form."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from scripts.load.languages.typography import Typography
from scripts.load.problems import Problem
from tests.check.planted import EN, JA, planted, planted_test
from tests.conftest import LANGUAGES, Change

J, E = (JA, "のページです。"), (EN, "About Home.")
JAPANESE = [
    ("space-before-latin", "のページ A1です。", "のページA1です。"),
    ("space-after-latin", "のA1 のページです。", "のA1のページです。"),
    ("space-in-japanese", "の ページです。", "のページです。"),
    ("space-after-citation", "です。[@report-2024#history] ページです。", "です。[@report-2024#history]ページです。"),
    ("space-after-full-stop", "です。 ページです。", "です。ページです。"),
    ("space-in-brackets", "のページ（ 表 ）です。", "のページ（表）です。"),
    ("ideographic-space", "の　ページです。", "のページです。"),
    ("latin-comma", "の,ページです。", "の、ページです。"),
    ("latin-full-stop", "のページです.", "のページです。"),
    ("latin-brackets", "のページ(表)です。", "のページ（表）です。"),
    ("latin-colon", "の表:ページです。", "の表：ページです。"),
    ("latin-semicolon", "の表;ページです。", "の表；ページです。"),
    ("exclamation", "のページです!", "のページです！"),
    ("question", "のページですか?", "のページですか？"),
    ("percent", "の5％です。", "の5%です。"),
    ("tilde", "の2023～2024年です。", "の2023〜2024年です。"),
    ("curly-quotation-marks", "の“表”です。", "の「表」です。"),
    ("straight-quotation-marks", 'の"表"です。', "の「表」です。"),
    ("two-full-stops", "のページです。。", "のページです。"),
    ("dash-for-long-vowel", "のセンタ-です。", "のセンターです。"),
    ("three-dots", "の...ページです。", "の…ページです。"),
]
ENGLISH = [
    ("straight-apostrophe", "It is Japan's home.", "It is Japan’s home."),
    ("straight-quotation-marks", 'It is “the "inner" home”.', "It is “the “inner” home”."),
    ("single-quotation-marks", "It is 'the' home.", "It is ‘the’ home."),
    ("corner-brackets", "It is 「the」 home.", "It is “the” home."),
    ("double-space", "It is  home.", "It is home."),
    ("space-before-comma", "It is , home.", "It is, home."),
    ("space-in-brackets", "It is ( home).", "It is (home)."),
    ("no-space-after-comma", "Here,there and home.", "Here, there and home."),
    ("no-space-after-full-stop", "It works.Then home.", "It works. Then home."),
    ("japanese-comma", "Here、there.", "Here, there."),
    ("japanese-full-stop", "It is home。", "It is home."),
    ("full-width-brackets", "It is（home）.", "It is (home)."),
    ("no-space-before-bracket", "It is(home).", "It is (home)."),
    ("hyphens-for-dash", "It is--home.", "It is — home."),
    ("three-dots", "It is... home.", "It is… home."),
    ("comma-after-year", "On May 1, 2008 it began.", "On May 1, 2008, it began."),
]
ASKED = [
    planted("two-marks", *J, "の、。ページです。", "one mark is enough"),
    planted("empty-brackets", *J, "の（）ページです。", "brackets hold something"),
    planted("guillemets", *E, "About «Home».", "English quotation marks"),
    planted("full-width-colon", *E, "About：Home.", "the Latin colon"),
    planted("two-commas", *E, "About,, Home.", "one mark is enough"),
    planted("empty-brackets-in-english", *E, "About Home ().", "brackets hold something"),
]
PLANTED = [planted(f"{name}-ja", *J, typed, "”: ") for name, typed, _ in JAPANESE] + [
    planted(f"{name}-en", *E, f"About Home. {typed}", "”: ") for name, typed, _ in ENGLISH
]

test_planted = planted_test("typography", [*PLANTED, *ASKED])


@pytest.mark.parametrize(("typed", "right"), [pytest.param(typed, right, id=name) for name, typed, right in JAPANESE if "[@" not in typed])
def test_right_in_japanese(typed: str, right: str) -> None:
    assert repaired(typed, LANGUAGES["ja"].typography) == right


@pytest.mark.parametrize(("typed", "right"), [pytest.param(typed, right, id=name) for name, typed, right in ENGLISH])
def test_right_in_english(typed: str, right: str) -> None:
    assert repaired(typed, LANGUAGES["en"].typography) == right


def repaired(text: str, typography: Typography) -> str:
    """What a text becomes when each slip is replaced."""
    for pattern, slip in typography.compiled_slips:
        if slip.right is not None:
            text = pattern.sub(slip.right, text)
    return text


def test_fixed(tiny: Path) -> None:
    japanese, english = (tiny / file for file in (JA, EN))
    japanese.write_text(japanese.read_text(encoding="utf-8").replace("のページです。", "の(表)と A1 のページです."), encoding="utf-8")
    english.write_text(english.read_text(encoding="utf-8").replace("About Home.", "Here's  Home."), encoding="utf-8")
    while fix(load_guide(tiny)):
        pass
    assert "の（表）とA1のページです。" in japanese.read_text(encoding="utf-8")
    assert "description: Here’s Home." in english.read_text(encoding="utf-8")


def test_fixed_inside_single_quotation_marks_of_yaml(tiny: Path) -> None:
    path = tiny / "docs/data/budget/all.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("'Space budget, FY2023'", "'Japan''s budget, FY2023'"), encoding="utf-8")
    fix(load_guide(tiny))
    assert "'Japan’s budget, FY2023'" in path.read_text(encoding="utf-8")


def test_not_fixed_where_the_file_would_say_something_else(tiny: Path) -> None:
    """A comma after a space ends a value inside braces."""
    path = tiny / "docs/data/terms/all.yaml"
    planted = path.read_text(encoding="utf-8").replace("Knowing what happens", "Knowing、what happens")
    path.write_text(planted, encoding="utf-8")
    fix(load_guide(tiny))
    assert path.read_text(encoding="utf-8") == planted


def test_the_quotation_marks_of_html_are_no_quotation_marks(change: Change, problems: Callable[[], list[Problem]]) -> None:
    """The rule on markup reports the HTML; what is inside a tag is not printed."""
    change(EN, "Pages on the", '<img src="gone.png" alt=""> Pages on the')
    assert [problem for problem in problems() if "quotation" in str(problem)] == []
