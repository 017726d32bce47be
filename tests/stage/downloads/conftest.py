"""The tiny guide with records that are hard on other programs, staged once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.load.guide import load_guide
from scripts.stage.stage import downloads_folder, stage
from tests.conftest import copy_tiny

HOSTILE = """=1+1 </script><script>alert("1")</script> & 'a' ]]> *b* [x](javascript:alert(1)) \\ $5 {x} | ~c~ `d`, e; f"""
"""What a name could hold that means something to HTML, Markdown, JSON in a script, XML, BibTeX, iCalendar or a spreadsheet."""
EVENTS = [
    {
        "id": "two-days",
        "name": {"ja": "二日間の演習", "en": "A two-day exercise"},
        "summary": {"ja": "二日間の演習です。", "en": "An exercise of two days."},
        "date": "2024-08-26/2024-08-27",
        "theme": "cooperation",
        "actors": ["jaxa"],
        "cites": ["press-2025"],
    },
    {
        "id": "hostile",
        "name": {"ja": HOSTILE, "en": HOSTILE},
        "summary": {"ja": HOSTILE, "en": HOSTILE},
        "date": "2025-01-02",
        "theme": "cooperation",
        "actors": ["jaxa"],
        "cites": ["awarded"],
    },
]
SOURCES = """\
- id: awarded
  title: "Company Awarded $25.5m & 100% of #1_prize"
  type: news
  publisher: The Times and the Post
  date: '2017-01-24'
  languages: [en]
  url: https://example.org/20170124_02/index.html?a=1&b=%7Bc%7D~d#e_f
- id: by-japanese
  title: 予算について
  type: government
  authors: [{family: {ja: 後藤, en: Goto}, given: {ja: 武志, en: Takeshi}}, {body: {ja: 財務省主計局, en: Budget Bureau}}]
  publisher: {ja: 財務省, en: Ministry of Finance}
  date: '2024-04'
  languages: [ja]
  url: https://example.org/finance
  accessed: '2026-11-20'
- id: two-authors
  title: {ja: 地球から宇宙へ, en: From Earth to Space}
  type: report
  authors:
    - {family: {ja: ビンゲン, en: Bingen}, given: {ja: カリ・A, en: Kari A.}}
    - {family: {ja: ヤング, en: Young}, given: {ja: マケナ, en: Makena}}
  publisher: {ja: CSIS, en: Center for Strategic and International Studies}
  date: '2024-08-23'
  languages: [en, ja]
  url: https://example.org/two-authors
"""


@pytest.fixture(scope="session")
def hard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of the tiny guide with such records, staged in build/docs. No rule is asked: they would refuse them."""
    root = copy_tiny(tmp_path_factory.mktemp("hard") / "guide")
    data = root / "docs" / "data"
    (data / "events" / "hard.yaml").write_text(json.dumps(EVENTS, ensure_ascii=False), encoding="utf-8")  # JSON is YAML
    (data / "sources" / "hard.yaml").write_text(SOURCES, encoding="utf-8")
    stage(load_guide(root), root / "build" / "docs")
    return root


@pytest.fixture(scope="session")
def downloads(hard: Path) -> Path:
    """Its files to download."""
    return downloads_folder(hard / "build" / "docs")
