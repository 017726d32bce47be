"""How the search box behaves: what it loads and when, every way to put text in, where it leads, what it says when nothing is found."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.built.search.box import search

RESULT = ".md-search-result__link"
META = ".md-search-result__meta"
BOX = "[data-md-component=search-query]"


def test_the_index_is_loaded_when_the_reader_goes_to_search(page: Page, http: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(http)))
    page.goto(f"{http}/en/index.html")
    page.wait_for_load_state("networkidle")
    assert "/en/search/index.js" not in asked
    assert "/assets/vendor/minisearch/minisearch.js" not in asked
    with page.expect_request("**/en/search/index.js"):
        page.keyboard.press("/")
    page.wait_for_load_state("networkidle")
    assert "/search/index.js" not in asked, "the index of the other language"


def test_text_that_comes_without_a_key(page: Page, address: str) -> None:
    """Dictation, and a paste with the mouse, put text in at once: the browser says “input” and nothing else."""
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    page.keyboard.insert_text("みちびき")
    expect(page.locator(RESULT).first).to_contain_text("みちびき")


def test_an_input_method(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    session = page.context.new_cdp_session(page)
    for text in ("う", "うちゅう", "宇宙基本法"):
        session.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
    session.send("Input.insertText", {"text": "宇宙基本法"})
    expect(page.locator(RESULT).first).to_contain_text("宇宙基本法")


def test_a_link_with_a_query_opens_the_results(page: Page, address: str) -> None:
    page.goto(f"{address}/en/index.html?q=hosted+payload")
    expect(page.locator(RESULT).first).to_be_visible()
    expect(page.locator(BOX)).to_have_value("hosted payload")


def test_keys_lead_to_the_best_result_which_is_marked(page: Page, address: str) -> None:
    page.goto(f"{address}/en/index.html")
    page.keyboard.press("s")
    page.keyboard.type("quasi-zenith satellite system")
    expect(page.locator(RESULT).first).to_contain_text("Quasi-Zenith")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/reference/systems/qzss.html?h=*")
    expect(page.locator("article h1 mark").first).to_have_text("Quasi-Zenith")
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()


def test_a_word_that_stands_whole_is_marked_and_no_other(page: Page, address: str) -> None:
    """Material's own marking would mark the “iss” in “mission” too."""
    page.goto(f"{address}/en/cooperation/civil.html?h=ISS")
    expect(page.locator("article mark").first).to_have_text("ISS")
    assert set(page.locator("article mark").all_text_contents()) == {"ISS"}


def test_variants_are_marked_as_they_are_written(page: Page, address: str) -> None:
    page.goto(f"{address}/architecture/sda.html?h=ﾃﾞﾌﾞﾘｰ")
    expect(page.locator("article mark").first).to_have_text("デブリ")


def test_a_result_names_the_section_and_marks_the_match(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    best = search(page, "デブリを減らす", http).hits[0]
    assert best.address == "architecture/sda.html#debris"
    assert best.title == "デブリを減らす"
    assert any("<mark>軍用</mark>" in hit.passage for hit in search(page, "軍用", http).hits)


def test_several_words_narrow(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    counts = [search(page, query, http).count for query in ("衛星", "衛星 防衛省", "衛星 防衛省 三菱電機")]
    assert counts[0] > counts[1] > counts[2] > 0


@pytest.mark.parametrize(("part", "whole"), [("衛星", "準天頂衛星"), ("防衛", "ミサイル防衛"), ("静止", "静止軌道"), ("作戦", "宇宙作戦")])
def test_part_of_a_compound_finds_every_page_with_it(page: Page, http: str, part: str, whole: str) -> None:
    page.goto(f"{http}/index.html")
    assert search(page, f"{part} {whole}", http).count == search(page, whole, http).count > 0
    assert search(page, part, http).count > search(page, whole, http).count


def test_a_japanese_year_finds_the_western_one(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    assert any("2025年度" in hit.passage for hit in search(page, "令和7年度", http).hits)


@pytest.mark.parametrize(("language", "query", "says", "nearest"), [
    ("ja", "宇宙領域掌握体", "見つかりませんでした", "宇宙領域把握"),
    ("en", "space demean unawareness", "Nothing found", "space domain awareness"),
])  # fmt: skip
def test_nothing_found_offers_the_nearest_terms(page: Page, address: str, language: str, query: str, says: str, nearest: str) -> None:
    root = address if language == "ja" else f"{address}/en"
    page.goto(f"{root}/index.html")
    answer = search(page, query, root)
    assert answer.message.startswith(says)
    expect(page.locator(RESULT).filter(has_text=nearest).first).to_be_visible()
    assert answer.hits[0].page == "glossary.html"


def test_nothing_near_offers_the_glossary(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    answer = search(page, "zzzzqqqq", f"{http}/en")
    assert answer.message == "Nothing found. The glossary may help."
    assert [hit.address for hit in answer.hits] == ["glossary.html"]
    expect(page.locator(META)).to_have_text(answer.message)
