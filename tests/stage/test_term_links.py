"""A term of the glossary is linked where a section of prose first uses it, as a word of its own, and only if it says what is meant."""

from pathlib import Path

import pytest

from scripts.load.guide import load_guide
from scripts.stage.stage import stage
from scripts.stage.term_links import TermLinks
from tests.conftest import Change, copy_tiny

TERMS = """
- id: awareness
  name: {ja: 宇宙天気予報, en: solar storm warning}
  abbr: SSW
  kana: うちゅうてんきよほう
  summary: {ja: 宇宙の状況を知ることです。, en: Knowing what goes on in space.}
  also: [{ja: 宇宙の天気予報, en: storm warning}]
  cites: [report-2024#budget]
- id: development-agency
  name: {ja: 宇宙開発局, en: Space Development Agency}
  abbr: SSW
  kana: うちゅうかいはつきょく
  summary: {ja: 米国の組織です。, en: A U.S. body.}
  cites: [report-2024#budget]
- id: use
  name: {ja: 利用, en: use}
  kana: りよう
  summary: {ja: 使うことです。, en: Making use.}
  everyday: true
  cites: [report-2024#budget]
"""


@pytest.fixture(scope="module")
def links(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TermLinks]:
    tiny = copy_tiny(tmp_path_factory.mktemp("terms") / "guide")
    (tiny / "docs/data/terms/more.yaml").write_text(TERMS, encoding="utf-8")
    guide = load_guide(tiny)
    return {code: TermLinks(guide, language) for code, language in guide.languages.items()}


@pytest.mark.parametrize(
    ("language", "text", "linked"),
    [
        ("en", "On solar storm warning.", "On [solar storm warning](glossary.md#term-awareness){.term}."),
        ("en", "Solar storm warning it is.", "[Solar storm warning](glossary.md#term-awareness){.term} it is."),
        ("en", "subsolar storm warning", None),
        ("en", "two terms share SSW", None),
        ("en", "everyday use", None),
        ("en", "`solar storm warning` and [solar storm warning](x.md) and **solar storm warning**", None),
        ("ja", "米国の宇宙天気予報衛星です", None),
        ("ja", "この宇宙天気予報の力", "この[宇宙天気予報](glossary.md#term-awareness){.term}の力"),
        ("ja", "宇宙天気予報（SSW）", "[宇宙天気予報](glossary.md#term-awareness){.term}（SSW）"),
    ],
)
def test_a_line(links: dict[str, TermLinks], language: str, text: str, linked: str | None) -> None:
    assert links[language].linked(text, "page", set()) == (linked or text)


def test_once_in_a_section_and_not_where_the_section_links_to_it(links: dict[str, TermLinks]) -> None:
    seen: set[str] = set()
    assert "](" in links["en"].linked("solar storm warning", "page", seen)
    assert "](" not in links["en"].linked("solar storm warning", "page", seen)
    text = "[SSW](glossary.md#term-awareness) is solar storm warning"
    assert links["en"].linked(text, "page", set()) == text


def test_headings_begin_anew_and_have_no_links(tiny: Path, change: Change) -> None:
    (tiny / "docs/data/terms/more.yaml").write_text(TERMS, encoding="utf-8")
    prose = "Solar storm warning.\n\n## Solar storm warning {#again}\n\nSolar storm warning.\n"
    change("docs/en/glossary.md", "The list.\n", f"The list.\n\n{prose}")
    stage(load_guide(tiny), tiny / "build/docs")
    text = (tiny / "build/docs/en/glossary.md").read_text(encoding="utf-8")
    assert text.count("[Solar storm warning](#term-awareness){.term}.") == 2
    assert "## Solar storm warning {#again}" in text
