"""Fixtures: a tiny guide to spoil, and the real site as `make build` has made it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError, Problem

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "tiny"
SLOW = [ROOT / "tests" / folder for folder in ("book", "built", "content")]
"""Folders whose tests need what `make build` makes; a single module says `pytestmark = pytest.mark.slow`."""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what `make test-fast` leaves out."""
    if any(folder in item.path.parents for folder in SLOW):
        item.add_marker(pytest.mark.slow)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny guide in tests/tiny, which is in order."""
    root = tmp_path / "guide"
    shutil.copytree(TINY, root, ignore=shutil.ignore_patterns("build", "dist", "assets", "overrides"))
    (root / "overrides").symlink_to(ROOT / "overrides")
    (root / "docs" / "assets").symlink_to(ROOT / "docs" / "assets")
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(config.replace("../../scripts", str(ROOT / "scripts")), encoding="utf-8")
    return root


Change = Callable[[str, str, str], None]


@pytest.fixture
def change(tiny: Path) -> Change:
    """Replace a text in a file of the tiny guide, which must have it."""

    def replace(file: str, old: str, new: str) -> None:
        path = tiny / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no “{old}”"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


@pytest.fixture
def problems(tiny: Path) -> Callable[[], list[Problem]]:
    """Load and check the tiny guide; return what is wrong with it."""

    def found() -> list[Problem]:
        try:
            load_checked_guide(tiny)
        except InputError as error:
            return error.problems
        return []

    return found
