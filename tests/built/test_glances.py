"""A name says what it stands for: on hover, focus and tap, over http and from file://, and nothing is loaded before."""

import pytest
from playwright.sync_api import Browser, Page, expect

PAGE = "institutions/cabinet.html"
LINK = ".md-content p a[href*='organizations/']"


@pytest.mark.parametrize("language", ["", "en/"])
def test_hover_shows_it_and_escape_takes_it_away(page: Page, address: str, language: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}/{language}{PAGE}")
    link, card = page.locator(LINK).first, page.locator(".glance")
    assert not any("/glances/" in url for url in asked)
    before = link.bounding_box()
    link.hover()
    expect(card).to_be_visible()
    expect(card.locator(".glance-name")).not_to_be_empty()
    expect(link).to_have_attribute("aria-describedby", "glance")
    assert link.bounding_box() == before
    assert sum("/glances/" in url for url in asked) == 1
    card.hover()
    page.wait_for_timeout(600)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_focus_by_the_keyboard_shows_and_says_it(page: Page, http: str) -> None:
    page.goto(f"{http}/en/{PAGE}")
    link = page.locator(LINK).first
    page.keyboard.press("Tab")
    link.focus()
    expect(page.locator(".glance")).to_be_visible()
    expect(page.locator(".glance-said")).to_contain_text(page.locator(".glance-name").inner_text())
    page.keyboard.press("Tab")
    page.locator("h1").click()
    expect(page.locator(".glance")).to_be_hidden()


def test_the_first_tap_shows_it_with_the_way_to_the_page(browser: Browser, http: str) -> None:
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{http}/en/{PAGE}")
    link = page.locator(LINK).first
    target = link.evaluate("link => link.href")
    link.tap()
    card = page.locator(".glance")
    expect(card).to_be_visible()
    box = card.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    card.get_by_role("link", name="Open the page").tap()
    page.wait_for_url(target)
    context.close()


def test_a_link_to_a_page_of_prose_stays_a_link(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    page.locator("#readers + ul a").first.hover()
    page.wait_for_timeout(600)
    expect(page.locator(".glance")).to_be_hidden()


def test_a_name_in_a_drawing_has_its_card_and_leads_on(page: Page, address: str) -> None:
    page.goto(f"{address}/en/institutions/index.html")
    link = page.locator("#chart-organization-chart .wide a[href$='organizations/nsps.html']")
    link.scroll_into_view_if_needed()
    page.wait_for_timeout(300)  # a card goes when the page is scrolled
    link.hover()
    expect(page.locator(".glance-name")).to_contain_text("National Space Policy Secretariat")
    link.click()
    page.wait_for_url("**/organizations/nsps.html")
