"""Planted defects: change one text of the tiny guide, and see that the check reports it in words and at the line an editor needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError, Problem
from tests.conftest import own

WHOLE_FILE = "the whole file"
JA, EN = "docs/ja/index.md", "docs/en/index.md"
Change = tuple[str, str, str]
"""A file of the tiny guide, a text in it, and what takes its place."""


@dataclass(frozen=True)
class Planted:
    """One defect: the changes that plant it, the message that has to come, and where (file:line; found from the first change if not given).

    An empty text to replace means that the file is made anew, WHOLE_FILE that it is removed.
    """

    id: str
    changes: tuple[Change, ...]
    message: str
    where: str = ""


def planted(id: str, file: str, old: str, new: str, message: str, where: str = "") -> Planted:
    """Return a defect of one change."""
    return Planted(id, ((file, old, new),), message, where)


def plant(root: Path, changes: tuple[Change, ...]) -> str:
    """Make the changes below `root`; return file:line of the first of them."""
    lines = [_change(root / file, root, old, new) for file, old, new in changes]
    return f"{changes[0][0]}:{lines[0]}" if lines[0] else changes[0][0]


def _change(path: Path, root: Path, old: str, new: str) -> int:
    own(path, root)
    if not old:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new, encoding="utf-8")
        return 1
    if old == WHOLE_FILE:
        path.unlink()
        return 0
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no “{old}”"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    kept = next((index for index, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), min(len(old), len(new)))
    return text[: text.index(old) + kept].count("\n") + 1


def problems_of(root: Path) -> list[Problem]:
    """Return everything that is wrong with the guide below `root`."""
    try:
        load_checked_guide(root)
    except InputError as error:
        return error.problems
    return []


def planted_test(rule: str, defects: list[Planted]) -> Callable[[Path, Planted], None]:
    """Return a test that plants each defect in the tiny guide and sees that `rule` reports it ("" where reading itself does)."""

    @pytest.mark.planted
    @pytest.mark.parametrize("defect", [pytest.param(defect, id=defect.id) for defect in defects])
    def test(tiny: Path, defect: Planted) -> None:
        where = plant(tiny, defect.changes)
        found = problems_of(tiny)
        of_rule = [problem for problem in found if problem.rule == rule and defect.message in str(problem)]
        assert of_rule, [str(problem) for problem in found]
        assert any(str(problem).startswith(f"{defect.where or where}:") for problem in of_rule), (
            where,
            [str(problem) for problem in found],
        )
        assert all(problem.hint for problem in of_rule), "it says what would be right"

    return test
