"""A page of prose stands beside its translation: the same sections in rows, notes by what they cite, every link as good as before."""

from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

from scripts.render.parallel import parallel_name, write_parallel_pages
from tests.conftest import LANGUAGES

PAGE = """<!doctype html><html lang="{lang}"><head><title>T</title></head><body>
<a data-language-toggle href="{toggle}">…</a><div class="md-sidebar">Menu</div>
<article class="md-content__inner"><h1 id="law">{title}<a class="headerlink" href="#law">¶</a></h1>
<div class="page-strip"><a href="law-parallel.html" data-parallel>Both</a></div>
<p>{first} <a href="../reference/x.html">X</a><sup id="cited-1"><a class="footnote-ref" href="#fn:{note}">1</a></sup></p>
<h2 id="since">{section}</h2><p>{second}</p>
<div class="footnote"><ol>{notes}</ol></div>
<details class="cite-page"><summary>Cite</summary></details></article></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    notes = {"a": '<li id="fn:a"><p>A {0}</p></li>', "b": '<li id="fn:b"><p>B {0}</p></li>'}
    japanese = {"lang": "ja", "toggle": "../en/strategy/law.html", "title": "法", "first": "一", "section": "以後", "second": "二"}
    english = {"lang": "en", "toggle": "../../strategy/law.html", "title": "Law", "first": "One", "section": "Since", "second": "Two"}
    for folder, texts, order in (("strategy", japanese, "ab"), ("en/strategy", english, "ba")):
        (tmp_path / folder).mkdir(parents=True)
        listed = "".join(notes[note].format(texts["lang"]) for note in order)
        (tmp_path / folder / "law.html").write_text(PAGE.format(**texts, note=order[0], notes=listed), encoding="utf-8")
    (tmp_path / "index.html").write_text("<html><body>Home</body></html>", encoding="utf-8")
    write_parallel_pages(tmp_path, LANGUAGES)
    return tmp_path


def parallel(site: Path) -> HtmlElement:
    return html.document_fromstring((site / parallel_name("strategy/law.html", LANGUAGES)).read_text(encoding="utf-8"))


def rows(page: HtmlElement) -> list[list[str]]:
    return [[" ".join(cell.text_content().split()) for cell in row] for row in page.find_class("parallel-row")]


def test_sections_and_paragraphs_stand_side_by_side_and_notes_by_what_they_cite(site: Path) -> None:
    assert rows(parallel(site)) == [
        ["Law", "法"],
        ["One X1", "一 X1"],
        ["Since", "以後"],
        ["Two", "二"],
        ["B en", "B ja"],
        ["A en", "A ja"],
    ]


def test_each_column_says_its_language_and_keeps_its_numbers(site: Path) -> None:
    page = parallel(site)
    [own, other] = page.find_class("parallel-row")[4]
    assert (own.get("lang"), other.get("lang")) == ("en", "ja")
    assert [cell.find(".//li").get("value") for cell in (own, other)] == ["1", "2"]


def test_links_lead_where_they_did_and_no_id_is_there_twice(site: Path) -> None:
    page = parallel(site)
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    [own, other] = page.find_class("parallel-row")[1]
    assert [link.get("href") for link in own.iter("a")] == ["../reference/x.html", "#fn:b"]
    assert [link.get("href") for link in other.iter("a")] == ["../../reference/x.html", "#fn:a--ja"]
    assert {"fn:b", "fn:a--ja"} <= set(ids)


def test_the_way_back_and_to_the_other_language_and_no_search_engine(site: Path) -> None:
    page = parallel(site)
    assert page.xpath("//a[@data-parallel]/@href") == ["law.html"]
    assert page.xpath("//a[@data-language-toggle]/@href") == ["../../strategy/law.html"]
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not page.find_class("md-sidebar")
    assert page.find_class("cite-page")


def test_only_a_page_with_the_link_has_a_parallel(site: Path) -> None:
    assert len(list(site.rglob("*-parallel.html"))) == 1
