"""What a name stands for, at a glance: one small file for the records of a page or folder that begin with the same letter."""

from pathlib import Path

from scripts.load.guide import load_guide
from scripts.stage.glances import glance_files, groups
from tests.conftest import Change
from tests.stage.glances import glances_in


def glances(root: Path) -> dict[str, dict[str, list[object]]]:
    """The records in each file."""
    return {path: glances_in(content) for path, content in glance_files(load_guide(root))}


def test_a_record_with_a_page_of_its_own(tiny: Path) -> None:
    name, elsewhere, kind, summary, facts = glances(tiny)["glances/en/reference-documents-b.js"]["reference/documents/basic-space-law"]
    assert (name, kind) == ("Basic Space Law", "Laws, strategies and agreements")
    assert elsewhere == "宇宙基本法, うちゅうきほんほう"
    assert isinstance(summary, str)
    assert summary
    assert ["Enacted", "May 21, 2008"] in facts  # type: ignore[operator]


def test_an_entry_of_a_page_is_under_its_anchor(tiny: Path) -> None:
    assert groups()["glossary"] == "term-"
    files = {path: places for path, places in glances(tiny).items() if "/glossary-" in path}
    assert "glossary#term-sda" in files["glances/ja/glossary-s.js"]


def test_both_languages_have_the_same_places(tiny: Path) -> None:
    files = glances(tiny).items()
    places = {code: {place for path, found in files if f"/{code}/" in path for place in found} for code in ("ja", "en")}
    assert places["ja"] == places["en"]
    assert places["ja"]


def test_no_markup_of_a_text_is_left(tiny: Path, change: Change) -> None:
    change("docs/data/terms/all.yaml", "en: Knowing what happens in space.", "en: 'The **[[jaxa]]** is knowing.'")
    summary = glances(tiny)["glances/en/glossary-s.js"]["glossary#term-sda"][3]
    assert summary == "The Japan Aerospace Exploration Agency is knowing."
