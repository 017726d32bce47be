"""The rule preferred-forms reports what it is for, and its list holds no form that objects to its own right one."""

from pathlib import Path

import pytest

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from scripts.load.models import LANGUAGES, VOCABULARIES
from scripts.load.preferred_forms import PreferredForm, load_preferred_forms
from tests.check.planted import EN, JA, Planted, planted, planted_test
from tests.conftest import ROOT

FORMS = load_preferred_forms(ROOT)
LAW = "docs/data/documents/laws.yaml"
PLANTED = [
    planted("official-name", EN, "About Home.", "About the Space Basic Law.", "“Space Basic Law” is not the form that the guide uses"),
    planted(
        "plan", JA, "のページです。", "の防衛計画のページです。", "“防衛計画” is not the form that the guide uses → write “防衛力整備計画”"
    ),
    planted("act", JA, "のページです。", "の国防授権法のページです。", "“国防授権法” is not the form"),
    planted("squadron-for-group", EN, "About Home.", "About the Space Operations Squadron.", "“Space Operations Squadron” is not the form"),
    planted("picture", EN, "About Home.", "About a common operational picture.", "→ write “common operating picture”"),
    planted("civil", JA, "のページです。", "の民間宇宙のページです。", "“民間” is not the form that the guide uses → write “民生”"),
    planted("name-of-a-record", LAW, "en: Basic Space Law}", "en: Basic Space Act}", "name.en: “Basic Space Act” is not the form"),
    planted("summary", LAW, "The basic law on space.", "The U.S.–Japan law on space.", "“U.S.–Japan” is not the form"),
    planted("title", EN, "title: Home", "title: Article Five", "title: “Article Five” is not the form"),
    planted("chart", "docs/data/charts/space.yaml", "en: Space budget}", "en: Growth towards 2027}", "“towards” is not the form"),
    planted("legend", "docs/data/charts/space.yaml", "{ja: 当初,", "{ja: コンピュータ,", "“コンピュータ” is not the form"),
    planted("edition", "docs/data/edition.yaml", "en: A tiny guide", "en: A guide amongst others for", "“amongst” is not the form"),
    planted("interface", "docs/languages/en.yaml", "    facts: Facts", "    facts: Afterwards", "“Afterwards” is not the form"),
    Planted(
        "unreadable",
        (("docs/preferred-forms.yaml", "", "- {language: en, wrong: '(', right: x, why: x}\n"),),
        "is not a regular expression",
        where="docs/preferred-forms.yaml:1",
    ),
]


@pytest.fixture(autouse=True)
def _forms(tiny: Path) -> None:
    (tiny / "docs" / "preferred-forms.yaml").symlink_to(ROOT / "docs" / "preferred-forms.yaml")


test_planted = planted_test("preferred-forms", PLANTED)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.right)
def test_the_right_form_is_not_wrong(form: PreferredForm) -> None:
    if "\\" not in form.right and not form.unless:
        assert not any(other.pattern.search(form.right) for other in FORMS if other.language == form.language and not other.unless)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.right)
def test_no_label_of_a_value_has_a_wrong_form(form: PreferredForm) -> None:
    labels = [vocabulary.label(value, form.language) for vocabulary in VOCABULARIES.values() for value in vocabulary]
    assert form.language in LANGUAGES
    assert not any(form.pattern.search(label) for label in labels)


def test_fixed(tiny: Path) -> None:
    path = tiny / EN
    path.write_text(path.read_text(encoding="utf-8").replace("About Home.", "Towards the Basic Space Act."), encoding="utf-8")
    fix(load_guide(tiny))
    assert "description: Toward the Basic Space Law." in path.read_text(encoding="utf-8")
