"""The strip under a title: cite, share, print, report, both languages; and pages of records lie inside the navigation."""

from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Page, expect

from tests.built.conftest import KINDS_OF_PAGE

PROSE = "budgets/mod-space.html"


@pytest.mark.parametrize("path", [path for path in KINDS_OF_PAGE if path != "index.html"])
def test_every_page_but_the_home_page_has_one(page: Page, http: str, path: str) -> None:
    page.goto(f"{http}/en/{path}")
    strip = page.locator("h1 + .page-strip")
    expect(strip).to_contain_text("Updated November")
    expect(strip.get_by_role("link", name="Report an error")).to_be_visible()


def test_cite_opens_the_forms(page: Page, address: str) -> None:
    page.goto(f"{address}/en/{PROSE}")
    page.locator(".page-strip").get_by_role("link", name="Cite").click()
    expect(page.locator(".citations")).to_be_in_viewport()


def test_share_copies_the_address_and_print_prints(page: Page, http: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script("window.print = () => { window.printed = true }")
    page.goto(f"{http}/en/{PROSE}")
    page.get_by_role("button", name="Share").click()
    expect(page.get_by_role("button", name="Link copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("link[rel=canonical]").get_attribute("href")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")


def test_both_languages_side_by_side_and_back(page: Page, address: str) -> None:
    page.goto(f"{address}/{PROSE}")
    page.locator("[data-parallel]").click()
    row = page.locator(".parallel-row").nth(1)
    left, right = (row.locator("> div").nth(number).bounding_box() for number in (0, 1))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    page.locator(".parallel-row > [lang=ja] .footnote-ref").first.hover()
    expect(page.locator(".glance-sources li").first).to_be_visible()
    page.locator("[data-parallel]").click()
    assert page.url.endswith(f"en/{PROSE}")


def test_every_page_of_prose_has_a_parallel_whose_rows_are_whole(site: Path) -> None:
    pages = sorted(site.rglob("*-parallel.html"))
    assert len(pages) > 60
    for path in pages:
        for row in html.parse(str(path), parser=html.HTMLParser(encoding="utf-8")).getroot().find_class("parallel-row"):
            assert all(cell.text_content().strip() or len(cell) for cell in row), (path, row.text_content()[:80])


def test_the_page_of_a_record_is_inside_the_navigation(page: Page, http: str) -> None:
    page.goto(f"{http}/en/reference/systems/qzss.html")
    expect(page.locator(".md-tabs__item--active")).to_contain_text("Reference")
    assert [name.strip() for name in page.locator(".md-path__item").all_inner_texts()] == ["Home", "Reference", "Systems"]
    page.locator(".md-path__item a").last.click()
    assert page.url.endswith("/en/reference/index.html#systems")
    page.go_back()
    following = page.locator(".md-footer__link--next")
    title = following.locator(".md-ellipsis").inner_text().strip()
    following.click()
    expect(page.locator("h1")).to_contain_text(title)
    expect(page.locator(".md-footer__link--prev .md-ellipsis")).to_contain_text("Quasi-Zenith")
