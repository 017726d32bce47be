"""Which pages an edit is shown on at once, and which edits are too much for that."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.load.guide import Guide, load_guide
from scripts.load.problems import InputError
from scripts.preview.edit import ChangesEverything, after_edit, pages_of_edit
from tests.conftest import Change

PAGE = "docs/en/index.md"
RECORDS = "docs/data/organizations/japan.yaml"
NEW = """- id: court
  name: {ja: 最高裁判所, en: Supreme Court}
  kana: さいこうさいばんしょ
  summary: {ja: 裁判所です。, en: A court.}
  type: legislature
  country: JP
  cites: [report-2024#history]
"""


@dataclass
class Edited:
    root: Path
    before: Guide
    change: Change

    def __call__(self, file: str, old: str, new: str) -> Guide:
        self.change(file, old, new)
        return after_edit(self.before, {Path(file)})

    def shown(self, file: str, old: str, new: str, *opened: str) -> set[tuple[str, str]]:
        return pages_of_edit(self.before, self(file, old, new), opened)


@pytest.fixture
def edited(tiny: Path, change: Change) -> Edited:
    return Edited(tiny, load_guide(tiny), change)


def test_prose_is_shown_on_its_page(edited: Edited) -> None:
    assert edited.shown(PAGE, "Enacted on", "Passed on") == {("en", "index")}


def test_a_record_is_shown_on_its_pages_and_where_an_editor_looks(edited: Edited) -> None:
    own = {("ja", "reference/organizations/jaxa"), ("en", "reference/organizations/jaxa")}
    text = ("It was formed in 2003.", "It was founded in 2003.")
    assert edited.shown(RECORDS, *text) == own
    assert edited.shown(RECORDS, *reversed(text), "en/index", "ja/data") == set()


def test_an_opened_page_shows_a_record_that_it_names_or_lists(edited: Edited) -> None:
    shown = edited.shown(RECORDS, "It was formed in 2003.", "It was founded in 2003.", "en/index", "en/reference/index", "en/bibliography")
    assert {page for language, page in shown if language == "en"} == {"reference/organizations/jaxa", "index", "reference/index"}


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (PAGE, "title: Home", "title: House"),
        (RECORDS, "- id: diet", NEW + "- id: diet"),
        ("docs/languages/en.yaml", "language", "language"),
        ("mkdocs.yml", "nav:", "nav:"),
    ],
)
def test_what_is_in_menus_changes_everything(edited: Edited, file: str, old: str, new: str) -> None:
    with pytest.raises(ChangesEverything):
        edited(file, old, new)


def test_what_cannot_be_read_is_told(edited: Edited) -> None:
    with pytest.raises(InputError, match="is not valid YAML"):
        edited(RECORDS, "type: research", "type: [research")
