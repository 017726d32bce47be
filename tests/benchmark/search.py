"""What a search costs its reader: bytes, and times of the first and of later queries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from tests.benchmark.served import compressed
from tests.built.search.box import search
from tests.built.search.conftest import queries, questions
from tests.conftest import LANGUAGES

SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
"""What Lighthouse calls slow 4G."""
_SLOWER = 4
_IN_EVERY_PAGE = {"client", "list", "box", "highlight"}
"""Scripts that are joined with the guide's own: they are loaded whether a reader searches or not."""


def searches(site: Path, address: str, browser: Browser) -> Iterator[tuple[str, float]]:
    """Yield the rows of the search in the built `site`, served at `address`: kilobytes, milliseconds."""
    engine = [path for path in (site / "assets/javascripts/search").glob("*.js") if path.stem not in _IN_EVERY_PAGE]
    for path in [*engine, *site.rglob("search/*.js")]:
        compressed(path)  # before anything is timed
    for language in LANGUAGES.values():
        loaded = [*engine, *(site / language.address_prefix / "search").glob("*.js")]
        row = f"search/{language.code}"
        yield f"{row}/bytes", sum(len(compressed(path)) for path in loaded) / 1000
        root = f"{address}/{language.address_prefix}".rstrip("/")
        for name, slow in (("", False), ("slow ", True)):
            first, later = _times(browser, root, language.code, slow=slow)
            yield f"{row}/{name}first", first
            yield f"{row}/{name}later", later


def _times(browser: Browser, root: str, language: str, *, slow: bool) -> tuple[float, float]:
    """The time of the first query, from the moment it is typed, and the median of all others, in milliseconds."""
    page = browser.new_page()
    if slow:
        _slow_down(page)
    page.goto(f"{root}/index.html")
    first = search(page, "QZSS", root).first
    asked = [*queries(language), *(question.text for question in questions(language))]
    later = median(search(page, query, root).milliseconds for query in asked)
    page.close()
    return first, later


def _slow_down(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_4G)
    session.send("Emulation.setCPUThrottlingRate", {"rate": _SLOWER})
