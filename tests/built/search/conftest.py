"""The two tables of queries, and what they came to."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

_RESULTS = pytest.StashKey[list[str]]()


def queries(language: str) -> dict[str, str]:
    """Return the table of one language: what is typed, and where it must lead."""
    text = (Path(__file__).parent / f"queries-{language}.yaml").read_text(encoding="utf-8")
    return {str(query): str(expected) for query, expected in yaml.safe_load(text).items()}


@pytest.fixture
def report(request: pytest.FixtureRequest) -> list[str]:
    """Lines to print when all tests have run."""
    return request.config.stash.setdefault(_RESULTS, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash.get(_RESULTS, []):
        terminalreporter.write_line(line)
