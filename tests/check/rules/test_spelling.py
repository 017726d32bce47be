"""The rule spelling reports what it is for."""

from pathlib import Path

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted("slip", EN, "About Home.", "About the goverment.", "“goverment” is misspelled → write “government”"),
    planted("british", EN, "About Home.", "About defence.", "“defence” is misspelled → write “defense”"),
    planted("capital", EN, "title: Home", "title: Organisation", "title: “Organisation” is misspelled → write “Organization”"),
    planted("in-a-name", "docs/data/organizations/japan.yaml", "National Diet", "National Centre", "name.en: “Centre” is misspelled"),
    planted("two-candidates", EN, "About Home.", "About ths.", "“ths” is misspelled → write “the” or “this”"),
    planted(
        "interface", "docs/languages/en.yaml", "    facts: Facts", "    facts: Colours", "words.section.facts: “Colours” is misspelled"
    ),
]

test_planted = planted_test("spelling", PLANTED)


def test_fixed(tiny: Path) -> None:
    path = tiny / EN
    path.write_text(path.read_text(encoding="utf-8").replace("About Home.", "Cancelled defence programme."), encoding="utf-8")
    while fix(load_guide(tiny)):
        pass
    assert "description: Canceled defense program." in path.read_text(encoding="utf-8")
