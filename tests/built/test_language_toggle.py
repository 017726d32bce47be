"""The toggle leads to the same page, and keeps the section, on a server and from files."""

import pytest
from playwright.sync_api import Page, expect

from tests.built.conftest import KINDS_OF_PAGE


@pytest.mark.parametrize("path", KINDS_OF_PAGE)
def test_there_and_back(page: Page, address: str, path: str) -> None:
    page.goto(f"{address}/{path}")
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.url == f"{address}/en/{path}"
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    assert page.url == f"{address}/{path}"


def test_the_section_is_kept(page: Page, address: str) -> None:
    page.goto(f"{address}/reference/documents/basic-space-law.html")
    page.locator("nav[aria-label] a[href='#timeline']").first.click()
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.url.endswith("/en/reference/documents/basic-space-law.html#timeline")
    expect(page.locator("#timeline")).to_be_in_viewport()


def test_the_place_is_kept_where_the_reader_has_scrolled_to(page: Page, address: str) -> None:
    page.goto(f"{address}/institutions/index.html")
    page.locator("#chart").evaluate("heading => scrollTo({top: heading.getBoundingClientRect().top + scrollY - 200, behavior: 'instant'})")
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.url.endswith("/en/institutions/index.html#chart")
    expect(page.locator("#chart")).to_be_in_viewport()


def test_without_javascript_the_page_is_kept(browser: object, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(f"{address}/history/index.html")
    page.locator("[data-language-toggle]").click()
    assert page.url == f"{address}/en/history/index.html"
    context.close()
