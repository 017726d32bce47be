"""The whole input of a build: records, prose, charts and the words of the interface."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.load.chart import Chart, load_charts
from scripts.load.labels import Labels, load_labels
from scripts.load.load import load_records
from scripts.load.models import Language
from scripts.load.page import Page, load_pages
from scripts.load.problems import InputError, Problem
from scripts.load.records import Records


@dataclass(frozen=True)
class Guide:
    """What the steps after loading work on. `root` is the repository."""

    root: Path
    records: Records
    pages: dict[Language, dict[str, Page]]
    charts: dict[str, Chart]
    labels: Labels


_PARTS = {"records": load_records, "pages": load_pages, "charts": load_charts, "labels": load_labels}


def load_guide(root: Path) -> Guide:
    """Load everything below `root`. Raises InputError with every problem of every file."""
    problems: list[Problem] = []
    parts: dict[str, Any] = {}
    for name, load in _PARTS.items():
        try:
            parts[name] = load(root)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return Guide(root=root, **parts)
