"""What the preview shows after edits is what it would show if it were begun then."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scripts.preview.preview import Preview
from tests.conftest import Change
from tests.elsewhere import hashes

pytestmark = pytest.mark.slow

PAGE = "docs/en/index.md"
RECORDS = "docs/data/organizations/japan.yaml"
JAXA = "en/reference/organizations/jaxa.html"
LONG = 120  # seconds; it takes two or three


@contextmanager
def previewed(root: Path, work: Path, *opened: str) -> Iterator[Preview]:
    work.mkdir()
    preview = Preview(root, work, opened)
    try:
        yield preview
    finally:
        preview.close()


@pytest.fixture
def preview(tiny: Path, tmp_path: Path) -> Iterator[Preview]:
    with previewed(tiny, tmp_path / "work", "en/index") as running:
        yield running


@pytest.fixture
def settled(preview: Preview, capfd: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """Update the preview until the whole guide has been gone through; return what was said."""

    def until_settled() -> str:
        said, end = "", time.monotonic() + LONG
        while not (preview.signals / "whole.txt").exists():
            assert time.monotonic() < end
            time.sleep(0.05)
        preview.update()
        said += capfd.readouterr().err
        return said

    return until_settled


def shown(preview: Preview, page: str) -> str:
    return (preview.site / page).read_text(encoding="utf-8")


def test_an_edit_is_shown_before_the_whole_guide_is_gone_through(preview: Preview, change: Change) -> None:
    change(PAGE, "Enacted on", "Passed on")
    change(RECORDS, "It was formed in 2003.", "It was founded in 2003.")
    preview.update()
    assert not (preview.signals / "whole.txt").exists()
    assert "Passed on" in shown(preview, "en/index.html")
    assert "It was founded in 2003." in shown(preview, JAXA)


def test_afterwards_everything_is_as_if_it_had_begun_then(
    preview: Preview, change: Change, settled: Callable[[], str], tiny: Path, tmp_path: Path
) -> None:
    settled()
    change(PAGE, "description: About Home.", "description: About the house.")
    preview.update()
    change("docs/data/terms/all.yaml", "summary: {ja: ", "summary: {ja: 新しい")
    change(RECORDS, "Japan’s space agency.", "Japan’s own space agency.")
    preview.update()
    settled()
    with previewed(tiny, tmp_path / "anew", "en/index") as anew:
        assert hashes(preview.site) == hashes(anew.site)


def test_another_name_is_in_every_menu(preview: Preview, change: Change, settled: Callable[[], str]) -> None:
    change(RECORDS, "en: National Diet", "en: Parliament")
    preview.update()
    settled()
    assert "Parliament" in shown(preview, JAXA), "the way to the next page"


def test_what_is_wrong_is_told_and_the_page_stays(preview: Preview, change: Change, capfd: pytest.CaptureFixture[str]) -> None:
    before = shown(preview, "en/index.html")
    change(PAGE, "[[basic-space-law]]", "[[basic-space-lwa]]")
    preview.update()
    said = capfd.readouterr().err
    assert f"{PAGE}:8: there is no record “basic-space-lwa”" in said
    assert said.endswith("the preview is as it was\n")
    assert shown(preview, "en/index.html") == before
    change(PAGE, "[[basic-space-lwa]]", "[[basic-space-law]] itself")
    preview.update()
    assert "itself" in shown(preview, "en/index.html")


def test_what_a_rule_objects_to_is_told_and_shown_all_the_same(preview: Preview, change: Change, settled: Callable[[], str]) -> None:
    change(PAGE, "Enacted on", "Enacted on August 27, 2008, that is")
    preview.update()
    assert "[same-dates]" in settled()
    assert "that is" in shown(preview, "en/index.html")


def test_a_change_of_the_interface_makes_everything_again(preview: Preview, change: Change) -> None:
    change("docs/languages/en.yaml", "references: References", "references: Where from")
    preview.update()
    assert "Where from" in shown(preview, "en/index.html")
