"""The command: collect, ask, report."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from scripts.cache import Cache
from scripts.external_links.addresses import outside_addresses
from scripts.external_links.answer import Answer
from scripts.external_links.ask import ask_all
from scripts.external_links.client import Client
from scripts.external_links.report import as_json, markdown, summary
from scripts.load.guide import load_guide

REPORT = Path("build", "external-links")
"""Where the report goes, with .md and .json after it."""
_SHOWN_EVERY = 25


def external_links(root: Path) -> str:
    """Ask for every outside address of the guide, write the report, return its summary. What is found never fails the command."""
    guide = load_guide(root)
    uses, today = outside_addresses(guide), datetime.now(UTC).date()
    client = Client(str(guide.edition.site_url), today)
    asked = 0

    def ask(address: str) -> Answer:
        nonlocal asked
        answer = client.ask(address)
        asked += 1
        if asked % _SHOWN_EVERY == 0:
            print(f"  {asked} asked, of at most {len(uses)}", file=sys.stderr, flush=True)
        return answer

    answers = ask_all(uses, ask, Cache(root, REPORT.name), today, time.sleep)
    report = root / REPORT
    report.parent.mkdir(exist_ok=True)
    report.with_suffix(".md").write_text(markdown(answers, uses), encoding="utf-8")
    report.with_suffix(".json").write_text(as_json(answers, uses), encoding="utf-8")
    return f"{summary(answers)}\n  {REPORT}.md, {REPORT}.json"
