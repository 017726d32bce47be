"""What is made once per language is made side by side, in a process each, where there are processors for it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

from scripts.load.models import LanguageCode
from scripts.load.problems import InputError, Problem

Made = TypeVar("Made")


def side_by_side(make: Callable[[LanguageCode], Made], languages: Sequence[LanguageCode]) -> list[Made]:
    """Return what `make`, a function at the top of a module or a partial of one, returns for each of `languages`.

    Raises InputError with the problems of all languages.
    """
    workers = min(len(languages), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        results = [result.result() for result in [pool.submit(_made_or_problems, make, language) for language in languages]]
    if problems := [problem for _, found in results for problem in found]:
        raise InputError(problems)
    return [made for mades, _ in results for made in mades]


def _made_or_problems(make: Callable[[LanguageCode], Made], language: LanguageCode) -> tuple[list[Made], list[Problem]]:
    """What was made, alone in its list, or the problems: an exception with a list of problems would not survive the way back."""
    try:
        return [make(language)], []
    except InputError as error:
        return [], error.problems
