"""No page of any layout breaks a rule that axe can check: light and dark, phone and desktop, both languages."""

import json

import pytest
from playwright.sync_api import Browser

from tests.built.conftest import KINDS_OF_PAGE
from tests.conftest import ROOT

AXE = (ROOT / "tests/vendor/axe-core/axe.min.js").read_text(encoding="utf-8")
SCREENS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", ["", "en/"])
def test_axe_finds_nothing(browser: Browser, http: str, language: str, screen: str, scheme: str) -> None:
    context = browser.new_context(viewport=SCREENS[screen], color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for path in [*KINDS_OF_PAGE, *(["budgets/mod-space-parallel.html"] if language else [])]:
        page.goto(f"{http}/{language}{path}")
        page.evaluate(AXE)
        violations = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
        if violations:
            found[path] = [
                f"{rule['id']}: {json.dumps([node['html'][:160] for node in rule['nodes'][:3]], ensure_ascii=False)}" for rule in violations
            ]
    context.close()
    assert found == {}
