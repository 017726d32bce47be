"""Pages of every layout are valid HTML, by html-validate (tests/built/html-validate.json).

Its rules on style are off (white space, letter case, the way to close <hr>), and those that Material's own markup breaks and we cannot
mend without copying its partials:
- input-attributes, valid-autocomplete: `autocomplete="off"` on the checkboxes of menu and search, without which Firefox opens the menu
  again when a page is loaded anew;
- wcag/h32: forms without a button to submit (palette, filters), which are not submitted;
- prefer-native-element: `role="search"` on a div;
- unique-landmark: the navigation of each section has the name of its section, which two may share with the list of pages above them.
"""

import json
from pathlib import Path

import pytest

from tests.built.conftest import KINDS_OF_PAGE
from tests.proofread.npm import run

CONFIG = Path(__file__).with_name("html-validate.json")
PARALLEL = "budgets/mod-space-parallel.html"


def faults(pages: list[Path]) -> list[str]:
    reports = json.loads(run("html-validate", "--config", CONFIG, "--formatter", "json", *pages))
    return [f"{report['filePath']}:{fault['line']}: {fault['message']}" for report in reports for fault in report["messages"]]


@pytest.mark.parametrize("language", ["", "en/"])
def test_every_layout_is_valid(site: Path, language: str) -> None:
    assert faults([site / language / path for path in [*KINDS_OF_PAGE, *([PARALLEL] if language else [])]]) == []


def test_what_is_not_valid_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text('<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><p id="a"><div id="a"></div></p></body></html>')
    assert any("Duplicate ID" in fault for fault in faults([page]))
