"""Whatever is typed: no error, nothing injected, an answer."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.built.search.box import search

BAD = {
    "500 characters": "宇宙" * 250,
    "500 Latin letters": "space " * 83,
    "HTML": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "HTML that is on a page": "</mark><b>衛星",
    "lone surrogate": "衛星\ud83d",
    "only a surrogate": "\udc00",
    "emoji": "🛰️ 衛星 👩‍🚀",
    "star": "*",
    "quotes": '"',
    "quoted words": '"みちびき"',
    "operators": "+衛星 -防衛 ~a ^2 title:b",
    "regular expression": "(衛星[a-z]+.*\\",
    "blanks": "　 \t ",
    "name of a property": "__proto__ constructor",
    "zero width": "衛\u200b星",
}


def test_no_error_nothing_injected(page: Page, address: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type in ("error", "warning") else None)
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.goto(f"{address}/index.html")
    for name, text in BAD.items():
        assert search(page, "衛星", address).hits
        page.locator("[data-md-component=search-query]").fill(text)
        page.wait_for_timeout(400)
        assert page.locator(".md-search-result__list").locator("img, script, b, iframe").count() == 0, name
        assert search(page, "みちびき", address).hits[0].page == "reference/systems/qzss.html", f"{name}: the search goes on"
        assert errors == [], name


@pytest.mark.parametrize(("name", "first"), [
    ("lone surrogate", "衛星"), ("emoji", "衛星"), ("quoted words", "みちびき"), ("zero width", "衛星"),
])  # fmt: skip
def test_the_sensible_part_is_answered(page: Page, http: str, name: str, first: str) -> None:
    page.goto(f"{http}/index.html")
    assert first in search(page, BAD[name], http).hits[0].title


def test_an_empty_query_shows_nothing(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    search(page, "衛星", address)
    page.locator("[data-md-component=search-query]").fill("")
    expect(page.locator(".md-search-result__link")).to_have_count(0)
    expect(page.locator(".md-search-result__meta")).not_to_contain_text("件")
    expect(page.locator(".search-kind, .search-answer a")).to_have_count(0)


def test_marks_are_no_way_in_either(page: Page, address: str) -> None:
    errors: list[str] = []
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{address}/index.html?h=<img src=x onerror=alert(1)>%F0%9F&q=")
    page.wait_for_timeout(300)
    assert page.locator("article img[src=x]").count() == 0
    assert errors == []
