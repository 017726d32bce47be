"""Step 2: run every rule, and report everything at once."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from scripts.check.registry import all_rules
from scripts.load.exceptions import Except
from scripts.load.guide import Guide, load_guide
from scripts.load.problems import Fault, InputError, Problem, nearest

FEW = 1000
"""Texts of a guide that is checked sooner by one process than it takes to begin others."""

_guide: Guide | None = None
"""The guide that a process for rules has inherited: to hand it over would take longer than most rules."""


def load_checked_guide(root: Path) -> Guide:
    """Load the guide below `root` and check it. Raises InputError with every problem found."""
    guide = load_guide(root)
    problems = list(problems_in(guide))
    if problems:
        raise InputError(problems)
    return guide


@contextmanager
def checked_beside(guide: Guide) -> Iterator[None]:
    """Check `guide` in a process of its own while the block works with it. Raises InputError with every problem found.

    A guide that is not in order can make the block fail in any way, so that what is wrong with the guide is raised before that.
    """
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(1, mp_context=fork, initializer=_inherit, initargs=(guide,)) as pool:
        checking = pool.submit(_problems)
        failure: Exception | None = None
        try:
            yield
        except Exception as error:
            failure = error
        if problems := checking.result():
            raise InputError(problems) from failure
        if failure:
            raise failure


def problems_in(guide: Guide) -> Iterator[Problem]:
    """Yield what every rule finds and no exception covers, each problem with the name of its rule; and exceptions that cover nothing."""
    rules = all_rules()
    used: set[Except] = set()
    for name, found in zip(rules, _found(guide, list(rules)), strict=True):
        for problem in found:
            covering = [exception for exception in guide.exceptions if exception.covers(name, problem.file, problem.line)]
            used.update(covering)
            if not covering:
                yield replace(problem, rule=name)
    for exception in guide.exceptions:
        if fault := _fault_of(exception, rules, used):
            yield replace(fault.at(exception.file, exception.line), rule="exceptions")


def _found(guide: Guide, rules: list[str]) -> Iterable[list[Problem]]:
    """What each rule finds; the rules of a large guide are spread over the processors."""
    if len(guide.texts) < FEW:
        yield from (list(all_rules()[rule].check(guide)) for rule in rules)
        return
    _ = guide.every_text, guide.records.parts, guide.dated_sentences  # what many rules share is made before the processes part
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=fork, initializer=_inherit, initargs=(guide,)) as pool:
        yield from pool.map(_problems_of, rules)


def _inherit(guide: Guide) -> None:
    global _guide
    _guide = guide


def _problems() -> list[Problem]:
    assert _guide
    return list(problems_in(_guide))


def _problems_of(rule: str) -> list[Problem]:
    assert _guide
    return list(all_rules()[rule].check(_guide))


def _fault_of(exception: Except, rules: Iterable[str], used: set[Except]) -> Fault | None:
    if exception.rule not in rules:
        return Fault(f"excepts from “{exception.rule}”, which is no rule", nearest(exception.rule, rules) or "name a rule")
    if not exception.reason:
        return Fault("gives no reason for the exception", "write it after the colon")
    if exception not in used:
        return Fault(f"excepts from “{exception.rule}”, which objects to nothing here", "remove the exception")
    return None
