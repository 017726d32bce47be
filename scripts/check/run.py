"""Step 2: run every rule, and report everything at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from scripts.check.registry import all_rules
from scripts.load.exceptions import Except
from scripts.load.guide import Guide, load_guide
from scripts.load.problems import Fault, InputError, Problem, nearest


def load_checked_guide(root: Path) -> Guide:
    """Load the guide below `root` and check it. Raises InputError with every problem found."""
    guide = load_guide(root)
    problems = list(problems_in(guide))
    if problems:
        raise InputError(problems)
    return guide


def problems_in(guide: Guide) -> Iterator[Problem]:
    """Yield what every rule finds and no exception covers, each problem with the name of its rule; and exceptions that cover nothing."""
    rules = all_rules()
    used: set[Except] = set()
    for name, rule in rules.items():
        for problem in rule.check(guide):
            covering = [exception for exception in guide.exceptions if exception.covers(name, problem.file, problem.line)]
            used.update(covering)
            if not covering:
                yield replace(problem, rule=name)
    for exception in guide.exceptions:
        if fault := _fault_of(exception, rules, used):
            yield replace(fault.at(exception.file, exception.line), rule="exceptions")


def _fault_of(exception: Except, rules: Iterable[str], used: set[Except]) -> Fault | None:
    if exception.rule not in rules:
        return Fault(f"excepts from “{exception.rule}”, which is no rule", nearest(exception.rule, rules) or "name a rule")
    if not exception.reason:
        return Fault("gives no reason for the exception", "write it after the colon")
    if exception not in used:
        return Fault(f"excepts from “{exception.rule}”, which objects to nothing here", "remove the exception")
    return None
