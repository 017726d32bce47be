"""No page asks another host for anything, and nothing that a page asks for is missing."""

import pytest
from playwright.sync_api import Page

from tests.built.conftest import KINDS_OF_PAGE


@pytest.mark.parametrize("path", [*KINDS_OF_PAGE, *(f"en/{path}" for path in KINDS_OF_PAGE)])
def test_every_request_stays_at_home_and_succeeds(page: Page, address: str, path: str) -> None:
    outside: list[str] = []
    failed: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: None if request.url.startswith((address, "data:", "blob:")) else outside.append(request.url))
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(f"{address}/{path}")
    page.mouse.wheel(0, 2000)
    page.wait_for_load_state("networkidle")
    assert (outside, failed, said) == ([], [], [])
