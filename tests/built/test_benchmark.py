"""The benchmark measures every row of what readers pay, on the real site."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.benchmark import readers as module
from tests.benchmark import search
from tests.benchmark.rows import LIGHTHOUSE, ROWS
from tests.benchmark.table import GROUPS, write


def test_every_row_of_readers(site: Path, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "queries", lambda _: ["JAXA"])
    monkeypatch.setattr(search, "questions", lambda _: [])
    monkeypatch.setattr(module, "_lighthouse", lambda _: dict.fromkeys(LIGHTHOUSE, 100.0))
    measured = dict(module.readers(site, browser))
    assert measured.keys() == {name for name in ROWS if name.partition("/")[0] in GROUPS["readers"]}
    assert all(value > 0 for value in measured.values())
    assert "first view of glossary.html" in write(tmp_path, "readers", measured, 1)
