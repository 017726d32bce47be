"""Old addresses lead on to the new ones, in every language."""

from pathlib import Path

from scripts.load.guide import load_guide
from scripts.stage.stage import downloads_folder, stage
from tests.check.planted import plant

REDIRECTS = """redirects:
  - {old: history/early, new: glossary#term-sda, reason: merged}
  - {old: index#budget, new: index#money, reason: renamed}
  - {old: index#terms, new: glossary, reason: moved}
"""


def test_a_moved_page_sends_a_reader_on(tiny: Path) -> None:
    plant(tiny, (("docs/redirects.yaml", "", REDIRECTS),))
    stage(load_guide(tiny), tiny / "build" / "docs")
    folder = downloads_folder(tiny / "build" / "docs")
    japanese = (folder / "history" / "early.html").read_text(encoding="utf-8")
    assert '<html lang="ja">' in japanese
    assert '<meta http-equiv="refresh" content="0; url=../glossary.html#term-sda">' in japanese
    assert '<link rel="canonical" href="https://example.org/tiny/glossary.html">' in japanese
    assert '<a href="../glossary.html#term-sda">用語集</a>' in japanese
    english = (folder / "en" / "history" / "early.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://example.org/tiny/en/glossary.html">' in english


def test_a_moved_section_keeps_its_id_or_links_to_its_new_page(tiny: Path) -> None:
    plant(tiny, (("docs/redirects.yaml", "", REDIRECTS),))
    stage(load_guide(tiny), tiny / "build" / "docs")
    page = (tiny / "build" / "docs" / "en" / "index.md").read_text(encoding="utf-8")
    assert '<span id="budget"></span> {#money}' in page
    assert '<span id="terms"></span>This has moved: [Glossary](glossary.md)' in page
