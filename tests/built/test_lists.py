"""Tables and lists: filtered, sorted and compared in the page, the state in the address; cards on a phone; whole without JavaScript."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html
from playwright.sync_api import Browser, Page, expect

from tests.conftest import ROOT

LISTS = {
    "recommendations/index.html": "recommendations",
    "budgets/lines.html": "budget",
    "findings/index.html": "findings",
    "developments/index.html": "developments",
    "glossary.html": "terms",
    "bibliography.html": "sources",
    "corrections/index.html": "corrections",
    "cooperation/exercises.html": "cooperation",
}


def records(kind: str) -> list[dict[str, Any]]:
    files = sorted((ROOT / "docs/data" / kind).glob("*.yaml"))
    return [record for path in files for record in yaml.safe_load(path.read_text(encoding="utf-8"))]


def shown(page: Page, kind: str) -> set[str]:
    marks = page.locator(f"[data-item^='{kind}/']:visible")
    return set(marks.evaluate_all("marks => marks.map(mark => mark.dataset.item.split('/')[1])"))


def test_two_filters_find_the_near_term_recommendations_to_the_ministry_of_defense(page: Page, address: str) -> None:
    page.goto(f"{address}/en/recommendations/index.html")
    page.locator("select[name=to]").select_option("mod")
    page.locator("select[name=term]").select_option("near")
    near = ("near", "near-and-long")
    wanted = {record["id"] for record in records("recommendations") if "mod" in record["to"] and record["term"] in near}
    assert wanted
    assert shown(page, "recommendations") == wanted
    expect(page.locator("[data-filter-state]")).to_contain_text(f"{len(wanted)} entries shown")
    assert "to=mod&term=near" in page.url
    page.goto(page.url)
    expect(page.locator("[data-filter-state]")).to_contain_text(f"{len(wanted)} entries shown")
    assert shown(page, "recommendations") == wanted
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    expect(page.locator("[data-filter-state]")).to_contain_text(f"{len(wanted)}件")
    assert shown(page, "recommendations") == wanted


@pytest.mark.parametrize(("path", "kind"), LISTS.items())
def test_every_list_is_filtered_and_cleared(page: Page, http: str, path: str, kind: str) -> None:
    page.goto(f"{http}/en/{path}")
    everything = shown(page, kind)
    assert everything
    expect(page.locator("[data-filter-state]")).to_contain_text(f"{len(everything)} entries shown")
    page.locator("form[data-filter] input[name=text]").fill("space force")
    few = shown(page, kind)
    assert few < everything
    page.locator("form[data-filter] button[type=reset]").click()
    expect(page.locator("[data-filter-state]")).to_contain_text(f"{len(everything)} entries shown")
    assert shown(page, kind) == everything


@pytest.mark.parametrize("path", LISTS)
def test_without_javascript_everything_is_there_and_no_dead_control(browser: Browser, http: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{http}/{path}")
    expect(page.locator("[data-item]:not(:visible)")).to_have_count(0)
    expect(page.locator("form[data-filter]:visible, .sort, .compare-box, .strip:visible, [data-copy-link]:visible")).to_have_count(0)
    context.close()


def test_budget_lines_are_sorted_by_amount(page: Page, address: str) -> None:
    page.goto(f"{address}/en/budgets/lines.html")
    table = page.locator(".md-content__inner table:has([data-item*='mod-space'])").first
    table.locator("thead button").last.click()
    amounts = "table => [...table.querySelectorAll('tbody [data-sort]')].map(cell => Number(cell.dataset.sort))"
    values = table.evaluate(amounts)
    assert values == sorted(values)
    table.locator("thead button").last.click()
    values = table.evaluate(amounts)
    assert values == sorted(values, reverse=True)
    assert "sort=-5" in page.url
    page.goto(page.url)
    assert table.evaluate(amounts) == values
    expect(table.locator("th[aria-sort=descending]")).to_have_count(1)


def test_systems_are_compared_under_an_address_of_their_own(page: Page, address: str) -> None:
    page.goto(f"{address}/en/reference/index.html?compare=qzss.h3")
    compared = page.locator("[data-compare] table")
    expect(compared.locator("thead th")).to_have_count(3)
    expect(compared.locator("tbody tr")).to_have_count(4)
    page.locator("[data-item='systems/michibiki'], [data-item='systems/igs']").locator(".compare-box").first.check()
    expect(compared.locator("thead th")).to_have_count(4)
    assert "compare=" in page.url
    page.locator("[data-compare] button").click()
    expect(compared).to_have_count(0)
    assert "compare" not in page.url


def test_filters_of_one_page_do_not_touch_each_other(page: Page, address: str) -> None:
    page.goto(f"{address}/en/reference/index.html?systems.state=planned")
    planned = {record["id"] for record in records("systems") if record["state"] == "planned"}
    assert shown(page, "systems") == planned
    assert len(shown(page, "organizations")) == len(records("organizations"))


def test_on_a_phone_each_row_is_a_card_with_the_amount_in_it(browser: Browser, http: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{http}/budgets/lines.html")
    for amount in page.locator("td[data-sort]").all()[:20]:
        box = amount.bounding_box()
        assert box
        assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.documentElement.scrollHeight") < 80_000
    context.close()


def test_no_script_fails(page: Page, http: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for path in [*LISTS, "reference/index.html", "timeline/index.html", "people.html", "index.html"]:
        page.goto(f"{http}/{path}")
        page.goto(f"{http}/{path}?text=a&sort=-2#references")
    assert errors == []


def test_heads_stay_in_sight(page: Page, http: str) -> None:
    page.set_viewport_size({"width": 1300, "height": 900})
    page.goto(f"{http}/en/recommendations/index.html")
    table = page.locator("table").filter(has=page.locator("tbody tr:nth-child(40)")).first
    table.locator("tbody tr").nth(39).scroll_into_view_if_needed()
    box = table.locator("thead th").first.bounding_box()
    assert box
    assert 0 <= box["y"] < 300


def test_every_table_has_a_caption_and_row_heads(site: Path) -> None:
    for path in [*LISTS, "reference/index.html", "strategy/index.html", "reference/systems/qzss.html"]:
        root = html.parse(str(site / path), parser=html.HTMLParser(encoding="utf-8")).getroot()
        for table in root.xpath("//article//table[not(@class)]"):
            assert table.xpath("string(caption)"), path
            assert table.xpath("thead//th[@scope='col']"), path
            assert not table.xpath("tbody/tr[not(th[@scope='row'])]"), path


def test_letters_lead_through_the_glossary(page: Page, address: str) -> None:
    page.goto(f"{address}/glossary.html")
    letters = page.locator(".jumps a")
    assert letters.all_inner_texts()[-10:] and "か行" in letters.all_inner_texts()
    letters.get_by_text("か行").click()
    expect(page.locator(":target")).to_be_in_viewport()
