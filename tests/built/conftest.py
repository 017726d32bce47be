"""The real site, as `make build` has left it in dist/."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import served
from tests.conftest import ROOT

SITE = ROOT / "dist" / "site"
KINDS_OF_PAGE = [
    "index.html",
    "overview/index.html",
    "strategy/index.html",
    "budgets/mod-space.html",
    "timeline/index.html",
    "glossary.html",
    "corrections/index.html",
    "bibliography.html",
    "recommendations/index.html",
    "data.html",
    "reference/organizations/jaxa.html",
    "reference/documents/basic-space-law.html",
    "reference/systems/qzss.html",
]
"""One page of each layout."""


@pytest.fixture(scope="session")
def site() -> Path:
    assert (SITE / "index.html").exists(), "run `make build` first"
    return SITE


@pytest.fixture(scope="session")
def http(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, http: str, site: Path) -> str:
    """The address of the site: on a server, and as files."""
    return http if request.param == "http" else site.as_uri()
