"""The sources of a sentence open beside its mark, on hover, focus and tap; what is copied has no marks in it."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.conftest import KINDS_OF_PAGE

PAGE = "budgets/index.html"
GROUP = ".md-content p .footnote-ref[data-notes]"


@pytest.mark.parametrize("language", ["", "en/"])
def test_hover_shows_every_source_of_the_group_in_place(page: Page, address: str, language: str) -> None:
    page.goto(f"{address}/{language}{PAGE}")
    mark = page.locator(GROUP).first
    numbers = (mark.get_attribute("data-notes") or "").split()
    scrolled = page.evaluate("scrollY")
    mark.hover()
    items = page.locator(".glance .glance-sources > li")
    expect(items).to_have_count(len(numbers))
    assert items.evaluate_all("items => items.map(item => String(item.value))") == numbers
    for number, item in zip(numbers, items.all(), strict=True):
        note = page.locator(".footnote > ol > li").nth(int(number) - 1).locator("a").first
        assert item.locator("a").first.inner_text() == note.inner_text()
    assert page.locator(".glance .footnote-backref").count() == 0
    assert page.evaluate("scrollY") == scrolled
    page.keyboard.press("Escape")
    expect(page.locator(".glance")).to_be_hidden()


def test_a_tap_keeps_the_place_and_offers_the_list(browser: Browser, http: str) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{http}/en/{PAGE}")
    page.locator(GROUP).first.tap()
    expect(page.locator(".glance")).to_be_visible()
    assert page.url.endswith(PAGE)
    page.get_by_role("link", name="To the list of references").tap()
    page.wait_for_url("**#fn:*")
    context.close()


def test_marks_are_large_enough_to_point_at(page: Page, http: str) -> None:
    for path in KINDS_OF_PAGE:
        page.goto(f"{http}/{path}")
        small = page.locator(".footnote-ref:visible").evaluate_all(
            "marks => marks.map(mark => mark.getBoundingClientRect()).filter(box => box.width < 24 || box.height < 24).length"
        )
        assert small == 0, path


def test_copied_text_has_no_marks(page: Page, http: str) -> None:
    page.goto(f"{http}/en/{PAGE}")
    paragraph = page.locator(f"p:has({GROUP.removeprefix('.md-content p ')})").first
    copied = paragraph.evaluate("paragraph => { getSelection().selectAllChildren(paragraph); return getSelection().toString() }")
    whole = paragraph.evaluate("paragraph => paragraph.textContent")
    marks = paragraph.locator("sup").all_text_contents()
    assert marks
    for mark in marks:
        whole = whole.replace(mark, "", 1)
    assert copied.split() == whole.split()


def test_without_scripts_a_mark_leads_to_the_note_and_the_note_back(browser: Browser, http: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{http}/en/{PAGE}")
    page.locator(GROUP).first.click()
    page.locator(":target .footnote-backref").click()
    expect(page.locator(f"sup:target {GROUP.split()[-1]}")).to_be_in_viewport()
    context.close()
