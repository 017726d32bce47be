"""How the search box behaves: what it loads and when, every way to put text in, what it shows, and where it leads."""

from __future__ import annotations

import re
from pathlib import Path

import brotli
import pytest
from playwright.sync_api import Page, Route, expect

from tests.built.search.box import search

RESULT = ".md-search-result__link"
META = ".md-search-result__meta"
BOX = "[data-md-component=search-query]"
KIND = ".search-kind"
ANSWER = ".search-answer"


def test_nothing_is_loaded_before_the_reader_goes_to_search(page: Page, http: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(http)))
    page.goto(f"{http}/en/index.html")
    page.wait_for_load_state("networkidle")
    assert not [path for path in asked if "/search/" in path]
    with page.expect_request("**/en/search/texts.js"):
        page.keyboard.press("/")
    page.wait_for_load_state("networkidle")
    assert asked.index("/en/search/names.js") < asked.index("/en/search/texts.js")
    assert "/search/names.js" not in asked, "the names of the other language"


def test_a_tap_begins_it_too(page: Page, http: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{http}/index.html")
    with page.expect_request("**/search/names.js"):
        page.locator("label.md-header__button[for=__search]").click()
    expect(page.locator(BOX)).to_be_focused()


def held_back(page: Page) -> list[Route]:
    """Keep the texts back until each route is continued."""
    held: list[Route] = []
    page.route("**/search/texts.js", lambda route: held.append(route))
    return held


def test_names_answer_before_the_texts_and_stay_where_they_are(page: Page, http: str) -> None:
    held = held_back(page)
    page.goto(f"{http}/en/index.html")
    page.locator(BOX).fill("missile defense")
    expect(page.locator(RESULT).first).to_be_visible()
    expect(page.locator(META)).to_have_text("Searching the texts too …")
    places = "items => items.map((item) => [item.dataset.place, item.getBoundingClientRect().top])"
    before = page.locator(".md-search-result__item").evaluate_all(places)
    held[0].continue_()
    expect(page.locator(META)).to_have_text(re.compile(r"^\d+ pages$"))
    after = page.locator(".md-search-result__item").evaluate_all(places)
    assert after[: len(before)] == before
    assert page.locator(f"{RESULT} p:not(:empty)").count() > 3, "passages have come"


def test_nothing_found_is_not_said_before_it_is_known(page: Page, http: str) -> None:
    held = held_back(page)
    page.goto(f"{http}/index.html")
    with page.expect_request("**/search/texts.js"):
        page.locator(BOX).fill("糸川教授のロケットは水平に")
    expect(page.locator(META)).to_have_text("検索しています…")
    held[0].continue_()
    expect(page.locator(RESULT).first).to_be_visible()


def test_what_could_not_be_loaded_is_said_and_tried_again(page: Page, http: str) -> None:
    page.route("**/search/names.js", lambda route: route.abort())
    page.goto(f"{http}/en/index.html")
    page.locator(BOX).fill("QZSS")
    expect(page.locator(META)).to_have_text("The search could not be loaded. Try again.")
    page.unroute("**/search/names.js")
    page.locator(BOX).fill("QZSS ")
    expect(page.locator(RESULT).first).to_be_visible()


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


def test_the_enter_that_ends_a_composition_opens_nothing(page: Page, http: str) -> None:
    """Safari reports it with keyCode 229 after the composition has ended."""
    page.goto(f"{http}/index.html")
    search(page, "宇宙基本法", http)
    page.evaluate("""() => document.querySelector("[data-md-component=search-query]").dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true }))""")
    page.wait_for_timeout(300)
    assert page.url.startswith(f"{http}/index.html")


def test_a_shared_address_opens_the_results_and_back_shows_them_again(page: Page, address: str) -> None:
    page.goto(f"{address}/en/index.html?q=Hosted+payload%3F")
    expect(page.locator(RESULT).first).to_be_visible()
    expect(page.locator(BOX)).to_have_value("Hosted payload?")
    page.locator(RESULT).first.click()
    page.wait_for_url("**h=*")
    page.go_back()
    expect(page.locator(BOX)).to_have_value("Hosted payload?")
    expect(page.locator(RESULT).first).to_be_visible()


def test_the_address_has_the_query_as_typed_while_the_box_is_open(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html#top")
    search(page, "ＳＤＡ　衛星", http)
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "ＳＤＡ　衛星"
    page.keyboard.press("Escape")
    assert page.url == f"{http}/index.html#top"


def test_keys_alone(page: Page, address: str) -> None:
    page.goto(f"{address}/en/index.html")
    page.keyboard.press("s")
    page.keyboard.type("quasi-zenith satellite system")
    expect(page.locator(RESULT).first).to_contain_text("Quasi-Zenith")
    page.keyboard.press("ArrowDown")
    expect(page.locator(RESULT).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(BOX)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/reference/systems/qzss.html?h=*")
    expect(page.locator("article h1 mark").first).to_have_text("Quasi-Zenith")
    page.keyboard.press("/")
    page.keyboard.press("Escape")
    expect(page.locator("#__search")).not_to_be_checked()


def test_enter_before_the_answer_opens_what_was_typed(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    search(page, "quasi", http)
    page.evaluate("""() => {
        const input = document.querySelector("[data-md-component=search-query]");
        input.value = "information gathering satellites";
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    }""")
    page.wait_for_url("**/en/reference/systems/igs.html?h=*")


def test_a_shortcut_is_no_shortcut_where_text_is_typed(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    page.evaluate("document.querySelector('article').prepend(document.createElement('textarea'))")
    page.locator("article textarea").press("s")
    expect(page.locator("#__search")).not_to_be_checked()


@pytest.mark.parametrize(("language", "query", "answer"), [
    ("ja", "宇宙基本法はいつ施行されたのですか", "宇宙基本法施行・発効 2008年8月27日"),
    ("en", "when did the Basic Space Law take effect", "Basic Space LawIn force August 27, 2008"),
    ("en", "who operates the IGS", "Information Gathering Satellites (IGS)Operator Cabinet Satellite Intelligence Center"),
])  # fmt: skip
def test_the_answer_itself_with_its_source_one_tap_away(page: Page, address: str, language: str, query: str, answer: str) -> None:
    root = address if language == "ja" else f"{address}/en"
    page.goto(f"{root}/index.html")
    assert search(page, query, root).answer == answer
    page.locator(f"{ANSWER} a").last.click()
    page.wait_for_url("**/reference/**")


def test_an_amount_leads_to_its_line(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    assert "1,529億円" in search(page, "令和五年度 防衛省 宇宙関連予算", http).answer
    page.locator(f"{ANSWER} p a").first.click()
    page.wait_for_url("**/budgets/lines.html#mod-space-fy2023")


def test_kinds_filter(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    search(page, "satellite", f"{http}/en")
    page.locator(KIND, has_text="Companies").click()
    expect(page.locator(f"{KIND}[aria-pressed=true]")).to_have_text("Companies")
    expect(page.locator(".search-hit__kind").first).to_have_text("Companies")
    assert set(page.locator(".search-hit__kind").all_text_contents()) == {"Companies"}
    page.locator(KIND).first.click()
    expect(page.locator(f"{KIND}[aria-pressed=true]")).to_have_text("All")
    assert len(set(page.locator(".search-hit__kind").all_text_contents())) > 1


def test_more_results_on_demand(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    search(page, "衛星", http)
    expect(page.locator(".md-search-result__item")).to_have_count(10)
    page.locator(".search-more").click()
    expect(page.locator(".md-search-result__item")).to_have_count(20)


def test_a_word_that_is_whole_is_marked_and_no_other(page: Page, address: str) -> None:
    page.goto(f"{address}/en/cooperation/civil.html?h=ISS")
    expect(page.locator("article mark").first).to_have_text("ISS")
    assert set(page.locator("article mark").all_text_contents()) == {"ISS"}, "not the “iss” in “mission”"


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


@pytest.mark.parametrize(("part", "whole"), [("衛星", "準天頂衛星"), ("防衛", "ミサイル防衛"), ("静止", "静止軌道")])
def test_part_of_a_compound_finds_every_page_with_it(page: Page, http: str, part: str, whole: str) -> None:
    page.goto(f"{http}/index.html")
    assert search(page, f"{part} {whole}", http).count == search(page, whole, http).count > 0
    assert search(page, part, http).count > search(page, whole, http).count


def test_a_japanese_year_finds_the_western_one(page: Page, http: str) -> None:
    page.goto(f"{http}/index.html")
    assert any("2025年度" in hit.passage for hit in search(page, "令和7年度", http).hits)


@pytest.mark.parametrize(("language", "query", "says", "missing"), [
    ("ja", "サイバー ペンギン 予算", "すべての言葉を含むページはありません。", "ペンギン"),
    ("en", "cybersecurity elephants", "No page has all of these words.", "elephants"),
])  # fmt: skip
def test_pages_with_most_words_say_which_is_missing(page: Page, address: str, language: str, query: str, says: str, missing: str) -> None:
    root = address if language == "ja" else f"{address}/en"
    page.goto(f"{root}/index.html")
    answer = search(page, query, root)
    assert answer.message.startswith(says)
    expect(page.locator(".md-search-result__terms del", has_text=missing).first).to_be_visible()


def test_nothing_found_offers_the_glossary(page: Page, address: str) -> None:
    page.goto(f"{address}/en/index.html")
    answer = search(page, "zxzxzxzx", f"{address}/en")
    assert answer.message == "Nothing found. The glossary may help."
    assert [hit.address for hit in answer.hits] == ["glossary.html"]


def test_the_first_part_is_small(site: Path) -> None:
    for folder in (site, site / "en"):
        assert len(brotli.compress((folder / "search" / "names.js").read_bytes())) <= 80_000
