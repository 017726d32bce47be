"""The home page: a way in on the first screen of a phone, the whole width for its own text, and figures that lead to their lines."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.mark.parametrize("home", ["index.html", "en/index.html"])
def test_the_first_screen_of_a_phone_has_a_way_in(page: Page, http: str, home: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{http}/{home}")
    door = page.locator("#readers + ul a").first
    box = door.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < PHONE["height"]
    door.click()
    expect(page.locator("h1")).to_be_visible()
    assert "/overview/" in page.url


def test_no_sidebar_stands_beside_it_but_the_menu_of_a_phone_has_all_sections(page: Page, http: str) -> None:
    page.goto(f"{http}/en/index.html")
    assert page.locator(".md-sidebar--primary").is_hidden()
    page.set_viewport_size(PHONE)
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-nav--primary >> text=Capabilities").first).to_be_visible()


@pytest.mark.parametrize("home", ["index.html", "en/index.html"])
def test_every_figure_leads_to_its_line_and_source(page: Page, http: str, home: str) -> None:
    page.goto(f"{http}/{home}")
    figures = page.locator(".amounts li")
    assert figures.count() == 4
    for figure in figures.all():
        line = figure.locator("a:not(.footnote-ref)").first
        amount = figure.locator("strong").inner_text()
        assert figure.locator("a.footnote-ref").count() > 0
        response = page.request.get(line.evaluate("link => link.href"))
        assert amount in response.text()


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("index.html", "日本の宇宙安全保障ガイド"),
        ("en/index.html", "Japan Space Security Guide"),
        ("en/overview/index.html", "Japan’s space security in ten minutes - Japan Space Security Guide"),
    ],
)
def test_the_title_of_the_window_says_nothing_twice(page: Page, http: str, address: str, title: str) -> None:
    page.goto(f"{http}/{address}")
    expect(page).to_have_title(title)
