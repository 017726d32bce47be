"""Step 2: run every rule, and report everything at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from scripts.check.registry import all_rules
from scripts.load.guide import Guide, load_guide
from scripts.load.problems import InputError, Problem


def load_checked_guide(root: Path) -> Guide:
    """Load the guide below `root` and check it. Raises InputError with every problem found."""
    guide = load_guide(root)
    problems = list(problems_in(guide))
    if problems:
        raise InputError(problems)
    return guide


def problems_in(guide: Guide) -> Iterator[Problem]:
    """Yield what every rule finds, each problem with the name of its rule."""
    for name, rule in all_rules().items():
        for problem in rule.check(guide):
            yield replace(problem, rule=name)
