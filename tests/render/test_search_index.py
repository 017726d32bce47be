"""The files that the browser searches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.render.search.index import IndexedPage, SearchIndex
from scripts.render.search.sections import Section
from tests.conftest import LANGUAGES

NAMES = {
    "names": {"reference/systems/qzss.html": [["QZSS"], ["準天頂衛星システム"], []], "glossary.html#term-sda": [["SDA"], [], []]},
    "terms": ["glossary.html#term-sda"],
    "lists": [],
    "quoting": [],
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        (tmp_path / "names").mkdir(exist_ok=True)
        (tmp_path / "names" / f"names-{language}.json").write_text(json.dumps(NAMES), encoding="utf-8")
    return tmp_path / "site"


def add(index: SearchIndex, site: Path, language: str, location: str, *sections: Section) -> None:
    page = site / LANGUAGES[language].address_prefix / location
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("")
    index.add(language, IndexedPage(location, sections))


def content(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8").removeprefix("searchIndex=")))


def test_each_language_has_its_own_index_with_names(site: Path) -> None:
    index = SearchIndex()
    add(index, site, "ja", "glossary.html", Section("", "用語集"), Section("term-sda", "宇宙領域把握", ["文"]))
    add(index, site, "en", "reference/systems/qzss.html", Section("", "Quasi-Zenith Satellite System", ["Text\n"]))
    index.write(site, site.parent / "names", LANGUAGES)
    assert content(site / "search" / "index.js")["pages"] == [
        ["glossary.html", [["", "用語集"], ["term-sda", "宇宙領域把握", "文", "SDA"]]],
    ]
    assert content(site / "en" / "search" / "index.js")["pages"] == [
        ["reference/systems/qzss.html", [["", "Quasi-Zenith Satellite System", "Text", "QZSS", "準天頂衛星システム"]]],
    ]


def test_what_material_asks_for_says_only_what_the_language_is_like(site: Path) -> None:
    index = SearchIndex()
    add(index, site, "en", "index.html", Section("", "Home"))
    index.write(site, site.parent / "names", LANGUAGES)
    stub = json.loads((site / "en" / "search" / "search_index.json").read_text())
    assert stub == {"config": {"lang": ["en"], "separator": r"\s+", "prefix": "en/", "passage": 220, "cutAtSpaces": True}, "docs": []}
    assert (site / "en" / "search" / "search_index.js").read_text().startswith("var __index={")


def test_a_page_that_is_rendered_again_replaces_itself_and_one_that_is_gone_is_gone(site: Path) -> None:
    index = SearchIndex()
    add(index, site, "ja", "a.html", Section("", "古い"))
    add(index, site, "ja", "b.html", Section("", "消える"))
    add(index, site, "ja", "a.html", Section("", "新しい"))
    (site / "b.html").unlink()
    index.write(site, site.parent / "names", LANGUAGES)
    assert content(site / "search" / "index.js")["pages"] == [["a.html", [["", "新しい"]]]]


def test_an_entry_that_is_repeated_is_found_where_all_of_its_kind_stand(site: Path) -> None:
    names = site.parent / "names" / "names-ja.json"
    names.write_text(json.dumps({**NAMES, "lists": ["timeline/index.html"]}), encoding="utf-8")
    index = SearchIndex()
    event = Section("launch", "2027年 打上げ", ["計画です。"])
    add(index, site, "ja", "timeline/ahead.html", Section("", "今後"), event, Section("more", "ほか"))
    add(index, site, "ja", "timeline/index.html", Section("", "年表"), event)
    index.write(site, names.parent, LANGUAGES)
    assert content(site / "search" / "index.js")["pages"] == [
        ["timeline/ahead.html", [["", "今後"], ["more", "ほか"]]],
        ["timeline/index.html", [["", "年表"], ["launch", "2027年 打上げ", "計画です。"]]],
    ]
