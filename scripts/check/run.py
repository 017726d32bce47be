"""Step 2: run every rule, and report everything at once."""

from __future__ import annotations

from pathlib import Path

from scripts.check.rules import RULES
from scripts.load.guide import Guide, load_guide
from scripts.load.problems import InputError


def load_checked_guide(root: Path) -> Guide:
    """Load the guide below `root` and check it. Raises InputError with every problem found."""
    guide = load_guide(root)
    problems = [problem for rule in RULES for problem in rule(guide)]
    if problems:
        raise InputError(problems)
    return guide
