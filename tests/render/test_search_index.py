"""The files that the browser searches."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.render.search.index import IndexedPage, SearchIndex, contents
from scripts.render.search.sections import Section
from scripts.render.search.vocabulary import vocabulary
from scripts.stage.search.answers import Answer
from scripts.stage.search.facts import Conventions, SearchFacts, facts_path
from scripts.stage.search.names import Names
from tests.conftest import EN, JA, LANGUAGES

QZSS = "reference/systems/qzss.html"
FACTS = SearchFacts(
    names={
        QZSS: Names(own=["QZSS"], official=["準天頂衛星システム"], other=[]),
        "glossary.html#term-sda": Names(own=["SDA"], official=[], other=[]),
    },
    kinds=["Systems", "Terms"],
    kind={QZSS: 0, "glossary.html#term-sda": 1},
    definitions={"glossary.html#term-sda": "What it is"},
    answers={QZSS: [Answer(fact="launched", label="Launched", text="2010")]},
    terms=1,
    lists=["timeline/index.html"],
    quoting=["corrections/index.html"],
    conventions=Conventions(empty=[], asks=[], facts={}, eras=[], same=[], synonyms=[]),
)


def pages_of(*pages: IndexedPage) -> Any:
    return contents(pages, FACTS, EN)["names"]["pages"]


def test_a_section_comes_with_what_records_say_of_it() -> None:
    found = contents(
        [
            IndexedPage("glossary.html", [Section("", "Glossary"), Section("term-sda", "Space domain awareness", ["Text of it"])]),
            IndexedPage(QZSS, [Section("", "Quasi-Zenith Satellite System", ["Text\n"])]),
        ],
        FACTS,
        EN,
    )
    assert found["names"]["pages"] == [
        ["glossary.html", 0, [["", "Glossary"], ["term-sda", "Space domain awareness", 1, "SDA", "", "", "What it is"]]],
        [
            QZSS,
            0,
            [["", "Quasi-Zenith Satellite System", 0, "QZSS", "準天頂衛星システム", "", "", [["launched", "Launched", "2010", None, ""]]]],
        ],
    ]
    assert found["texts"] == {"texts": ["", "Text of it", "Text"], "words": "text"}


def test_conventions_of_the_language_go_with_it() -> None:
    language = contents([], FACTS, JA)["names"]["language"]
    assert (language["passage"], language["cutAtSpaces"]) == (110, False)


def test_a_page_knows_how_many_pages_link_to_it() -> None:
    links = Section("", "A", links=["../b.html#x", "../b.html", "https://example.org/b.html", "#own"])
    found = pages_of(IndexedPage("folder/a.html", [links]), IndexedPage("b.html", [Section("", "B", links=["folder/a.html"])]))
    assert [(page[0], page[1]) for page in found] == [("folder/a.html", 1), ("b.html", 1)]


def test_what_is_inside_a_section_without_a_heading_belongs_to_it() -> None:
    facts = FACTS.model_copy(update={"answers": {"lines.html#one": [Answer(fact="amount", label="One", text="¥1", year=2023)]}})
    page = IndexedPage("lines.html", [Section("", "Lines"), Section("series", "A series", ids=["one"])])
    section = contents([page], facts, EN)["names"]["pages"][0][2][1]
    assert section[-1] == [["amount", "One", "¥1", 2023, "one"]]


def test_headings_that_quote_are_part_of_the_text() -> None:
    page = IndexedPage("corrections/index.html", [Section("", "Corrections"), Section("quoted", "What it says", ["Why it errs"])])
    found = contents([page], FACTS, EN)
    assert found["names"]["pages"] == [["corrections/index.html", 0, [["", "Corrections"], ["quoted", ""]]]]
    assert found["texts"]["texts"] == ["", "What it says\nWhy it errs"]


def test_an_entry_that_is_repeated_is_found_where_all_of_its_kind_are() -> None:
    event = Section("launch", "2027年 打上げ", ["計画です。"])
    found = pages_of(
        IndexedPage("timeline/ahead.html", [Section("", "今後"), event, Section("more", "ほか")]),
        IndexedPage("timeline/index.html", [Section("", "年表"), event]),
    )
    assert [[section[0] for section in page[2]] for page in found] == [["", "more"], ["", "launch"]]


def test_the_words_to_know_a_slip_by() -> None:
    assert vocabulary(["The Missile and ミサイル", "missile 衛星 GPS"]) == "missile ミサイル"


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    for language in LANGUAGES:
        path = tmp_path / "docs" / facts_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(FACTS.model_dump_json(), encoding="utf-8")
    return tmp_path / "docs"


def add(index: SearchIndex, site: Path, language: str, location: str, *sections: Section) -> None:
    page = site / LANGUAGES[language].address_prefix / location
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("")
    index.add(language, IndexedPage(location, sections))


def read(path: Path, name: str) -> Any:
    return json.loads(path.read_text(encoding="utf-8").removeprefix(f"{name}="))


def test_each_language_has_its_own_files_and_nothing_of_materials_is_left(staged: Path, tmp_path: Path) -> None:
    site, index = tmp_path / "site", SearchIndex()
    (site / "search").mkdir(parents=True)
    (site / "search" / "search_index.json").write_text("{}")
    (site / "assets" / "javascripts" / "lunr").mkdir(parents=True)
    add(index, site, "ja", "a.html", Section("", "日本語"))
    add(index, site, "en", "a.html", Section("", "English"))
    index.write(site, staged, LANGUAGES)
    assert read(site / "search" / "names.js", "searchNames")["pages"] == [["a.html", 0, [["", "日本語"]]]]
    assert read(site / "en" / "search" / "texts.js", "searchTexts")["texts"] == [""]
    assert not (site / "search" / "search_index.json").exists()
    assert not (site / "assets" / "javascripts" / "lunr").exists()


def test_a_page_that_is_rendered_again_replaces_itself_and_one_that_is_gone_is_gone(staged: Path, tmp_path: Path) -> None:
    site, index = tmp_path / "site", SearchIndex()
    add(index, site, "ja", "a.html", Section("", "古い"))
    add(index, site, "ja", "b.html", Section("", "消える"))
    add(index, site, "ja", "a.html", Section("", "新しい"))
    (site / "b.html").unlink()
    index.write(site, staged, LANGUAGES)
    assert read(site / "search" / "names.js", "searchNames")["pages"] == [["a.html", 0, [["", "新しい"]]]]
