"""The tables of queries and of questions, and what they came to."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

_RESULTS = pytest.StashKey[list[str]]()


def queries(language: str) -> dict[str, str]:
    """Return the table of one language: what is typed, and where it must lead."""
    text = (Path(__file__).parent / f"queries-{language}.yaml").read_text(encoding="utf-8")
    return {str(query): str(expected) for query, expected in yaml.safe_load(text).items()}


class Question(NamedTuple):
    """What a reader asks, of which kind it is, and the places where the answer is: one with an #anchor is meant exactly."""

    kind: str
    text: str
    places: frozenset[str]


def questions(language: str) -> list[Question]:
    """Return the questions in one language."""
    topics = yaml.safe_load((Path(__file__).parent / "questions.yaml").read_text(encoding="utf-8"))
    return [Question(kind, str(text), frozenset(topic["pages"])) for topic in topics for kind, text in topic.get(language, {}).items()]


@pytest.fixture
def report(request: pytest.FixtureRequest) -> list[str]:
    """Lines to print when all tests have run."""
    return request.config.stash.setdefault(_RESULTS, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash.get(_RESULTS, []):
        terminalreporter.write_line(line)
