"""Look at everything that a build has made, and report everything that is wrong at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scripts.load.problems import InputError, Problem
from scripts.package.verify import books, bundle, files, inline, links, pages, reach
from scripts.package.verify.made import Made

CHECKS: list[Callable[[Made], Iterator[Problem]]] = [module.check for module in (pages, links, inline, reach, files, bundle, books)]


def verify(made: Made) -> None:
    """Raise InputError with every reason not to publish what was made."""
    if problems := [problem for check in CHECKS for problem in check(made)]:
        raise InputError(problems)
