"""What readers pay: bytes of a first view, searches, and what Lighthouse says of a phone."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from tests.benchmark.guides import ROOT
from tests.benchmark.rows import FIRST_VIEW, LIGHTHOUSE, LIGHTHOUSE_PAGES
from tests.benchmark.search import searches
from tests.benchmark.served import Compressed
from tests.browser import ARGUMENTS, CHROMIUM, served

_LIGHTHOUSE = ROOT / "node_modules" / ".bin" / "lighthouse"


def readers(site: Path, browser: Browser) -> Iterator[tuple[str, float]]:
    """Yield the rows of what readers pay for the built `site`."""
    with served(site, Compressed) as address:
        for page in FIRST_VIEW:
            yield f"view/{page}", _first_view(browser, f"{address}/{page}")
        yield from searches(site, address, browser)
        for page in LIGHTHOUSE_PAGES:
            for category, score in _lighthouse(f"{address}/{page}").items():
                yield f"lighthouse/{page}/{category}", score


def _first_view(browser: Browser, address: str) -> float:
    """Kilobytes that come over the network until a page that was never seen before is at rest."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    came: list[float] = []
    session.on("Network.loadingFinished", lambda event: came.append(event["encodedDataLength"]))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    context.close()
    return sum(came) / 1000


def _lighthouse(address: str) -> dict[str, float]:
    """The score of a page in each category, 0 to 100, with Lighthouse's own settings for a phone."""
    flags = ["--quiet", "--output=json", f"--only-categories={','.join(LIGHTHOUSE)}", f"--chrome-flags={' '.join(ARGUMENTS)}"]
    node = {"PATH": f"{ROOT / '.venv/bin'}:{os.environ['PATH']}", "CHROME_PATH": CHROMIUM}
    done = subprocess.run([str(_LIGHTHOUSE), address, *flags], check=True, capture_output=True, text=True, env=os.environ | node)
    return {name: 100 * float(category["score"] or 0) for name, category in json.loads(done.stdout)["categories"].items()}
