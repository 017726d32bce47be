"""The first page of a section leads to the others, as cards; another page cannot."""

from pathlib import Path

import pytest

from scripts.load.guide import load_guide
from scripts.load.problems import InputError
from scripts.stage.stage import stage
from tests.conftest import Change


def test_the_cards_are_the_other_pages_of_the_section_in_its_order(tiny: Path, change: Change) -> None:
    for language in ("ja", "en"):
        change(f"docs/{language}/reference/index.md", "{#reference}\n", "{#reference}\n\n{{ pages }}\n")
    stage(load_guide(tiny), tiny / "build/docs")
    text = (tiny / "build/docs/en/reference/index.md").read_text(encoding="utf-8")
    cards = text.partition("page-cards")[2].partition("////")[0]
    assert [line.partition("](")[2].partition(")")[0] for line in cards.splitlines() if line.startswith("- ")][:3] == [
        "../glossary.md", "../data.md", "../bibliography.md",
    ]  # fmt: skip


def test_a_page_that_begins_no_section_has_none(tiny: Path, change: Change) -> None:
    change("docs/en/glossary.md", "The list.\n", "The list.\n\n{{ pages }}\n")
    with pytest.raises(
        InputError, match=r"docs/en/glossary.md:\d+: the page begins no section of the navigation → write \{\{ pages \}\} on the first"
    ):
        stage(load_guide(tiny), tiny / "build/docs")
