"""Staged pages become trees: facts as short lists, timelines that point, columns as wide as their text."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree, html

from scripts.check.run import load_checked_guide
from scripts.render.book.phrases import Phrases
from scripts.render.book.tables import columns, widths
from scripts.render.facts import read_facts
from scripts.render.tree.chapters import Chapter
from scripts.render.tree.dates import split_era
from scripts.render.tree.drawings import prepare_drawings
from scripts.render.tree.facts_list import from_table, labelled
from scripts.render.tree.guide import GuideTree, read_guide
from scripts.render.tree.numbering import Numbering
from scripts.stage.stage import stage
from tests.conftest import EN, JA


@pytest.fixture
def guide(tiny: Path) -> GuideTree:
    staged = tiny / "build" / "docs"
    stage(load_checked_guide(tiny), staged)
    return read_guide(tiny, staged, read_facts(staged), "ja")


def test_parts_and_chapters_are_those_of_the_navigation(guide: GuideTree) -> None:
    assert [part.title for part in guide.parts][:3] == ["", "年表", "資料"]
    numbers = [chapter.number for chapter in guide.chapters]
    assert numbers[:3] == ["", "1", "2"]
    assert "2.1" in numbers


def test_a_record_becomes_an_entry_with_its_facts_and_without_who_mentions_it(guide: GuideTree) -> None:
    entries = [entry for chapter in guide.chapters for entry in chapter.section.xpath('.//section[@class="entry"]')]
    assert entries
    assert all(entry.find("dl") is not None for entry in entries)
    assert not any(entry.find(".//table") is not None for entry in entries)


def test_every_link_inside_the_book_has_its_place(guide: GuideTree) -> None:
    places = {element.get("id") for chapter in guide.chapters for element in chapter.section.xpath("descendant-or-self::*[@id]")}
    links = [
        link.get("href") for chapter in guide.chapters for link in chapter.section.iter("a") if (link.get("href") or "").startswith("#")
    ]
    assert len(links) > 20
    assert {link[1:] for link in links} - places == set()


def test_the_figures_behind_a_chart_are_in_an_appendix(guide: GuideTree) -> None:
    appendix = guide.chapters[-1]
    assert appendix.title == JA.word("book.chart-data")
    assert appendix.section.find(".//table") is not None


def test_a_drawing_in_a_book_keeps_its_words_and_loses_its_links_to_the_site() -> None:
    tree = etree.fromstring(
        '<div><svg xmlns="http://www.w3.org/2000/svg"><a href="x.html"><text id="n" fill="var(--c, #123)">名</text></a></svg></div>'
    )
    prepare_drawings(tree, "page")
    assert tree[0].get("font-family", "").startswith("Noto Sans")
    [text] = tree.iter("{http://www.w3.org/2000/svg}text")
    assert (text.text, text.get("fill"), text.get("id")) == ("名", "#123", "page--svg0-n")
    assert not list(tree.iter("{http://www.w3.org/2000/svg}a"))


def test_a_table_that_is_a_figure_has_its_own_title_in_a_book() -> None:
    section = html.fragment_fromstring(
        '<section id="c"><h1>予算</h1><div class="matrix"><p><strong>誰が何を造るか</strong></p>'
        "<p>注</p><table><tr><th>a</th></tr></table></div>"
        "<table><tr><th>b</th></tr></table></section>"
    )
    numbering = Numbering(JA)
    numbering.number(Chapter(1, 1, "1", "予算", section, {}))
    assert [listed.title for listed in numbering.tables] == ["誰が何を造るか", "予算"]
    assert [paragraph.text for paragraph in section.iter("p")] == ["注"]


def test_labels_in_bold_become_a_list_of_facts_without_the_one_left_out() -> None:
    items = html.fragment_fromstring(
        "<ul><li><strong>種別</strong>：機関</li><li><p><strong>Seat</strong>: Tokyo</p></li><li><strong>x</strong>: y</li></ul>"
    )
    facts = labelled(list(items), leave_out="x")
    assert [(child.tag, child.text_content()) for child in facts] == [("dt", "種別"), ("dd", "機関"), ("dt", "Seat"), ("dd", "Tokyo")]


def test_rows_of_two_cells_become_a_list_of_facts() -> None:
    table = html.fragment_fromstring(
        '<table><tr><th>a</th><th>b</th></tr><tr><td>Seat</td><td><a href="#x">Tokyo</a>, Japan</td></tr></table>'
    )
    assert html.tostring(from_table(table)).decode() == '<dl class="facts"><dt>Seat</dt><dd><a href="#x">Tokyo</a>, Japan</dd></dl>'


@pytest.mark.parametrize(
    ("text", "parts"), [("2003年10月（平成15年10月）", ("2003年10月", "（平成15年10月）")), ("2003年10月", ("2003年10月", ""))]
)
def test_the_era_is_apart_from_the_date(text: str, parts: tuple[str, str]) -> None:
    assert split_era(text, JA) == parts
    assert split_era("October 2003 (planned)", EN) == ("October 2003 (planned)", "")


def test_a_column_is_as_wide_as_its_text_and_no_word_is_cut() -> None:
    long = "many words " * 30
    table = html.fragment_fromstring(f"<table><tr><th>A</th><th>B</th></tr><tr><td>Internationalization</td><td>{long}</td></tr></table>")
    first, second = (float(share.removesuffix("fr")) for share in widths(columns(table)).strip("(),").split(", "))
    assert first >= len("Internationalization")
    assert second > 2 * first


def test_headings_break_between_phrases_where_words_have_no_spaces() -> None:
    assert Phrases(JA).text("宇宙安全保障の歩みと日米の協力").count("#phrase(") > 2
    assert Phrases(EN).text("A history of cooperation") == '#"A history of cooperation"'
