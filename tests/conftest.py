"""Fixtures: a tiny guide to spoil, and the real site as `make build` has made it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser

from scripts.check.run import load_checked_guide
from scripts.load.languages.load import load_languages
from scripts.load.problems import InputError, Problem
from tests.browser import chromium

settings.register_profile("guide", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("guide")  # the same examples each time, and none that fails because the machine is busy

ROOT = Path(__file__).resolve().parent.parent


TINY = ROOT / "tests" / "tiny"
SLOW = [ROOT / "tests" / folder for folder in ("built", "content")]
"""Folders whose tests need what `make build` makes; a single module says `pytestmark = pytest.mark.slow`."""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what `make test-fast` leaves out."""
    if any(folder in item.path.parents for folder in SLOW):
        item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests: a second one cannot be started beside it."""
    with chromium() as running:
        yield running


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny guide in tests/tiny, which is in order."""
    return copy_tiny(tmp_path / "guide")


def copy_tiny(root: Path) -> Path:
    """Copy the tiny guide to `root`, which must not exist. What the tiny guide shares with the real one stays a link to it."""
    shutil.copytree(TINY, root, symlinks=True, ignore=shutil.ignore_patterns("build", "dist"))
    for link in [path for path in root.rglob("*") if path.is_symlink()]:
        target = (TINY / link.relative_to(root)).resolve()
        link.unlink()
        link.symlink_to(target)
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(config.replace("../../", f"{ROOT}/"), encoding="utf-8")
    return root


LANGUAGES = load_languages(ROOT)
"""The languages of the real guide, which the tiny one shares."""
JA, EN = LANGUAGES["ja"], LANGUAGES["en"]

Change = Callable[[str, str, str], None]


@pytest.fixture
def change(tiny: Path) -> Change:
    """Replace a text in a file of the tiny guide, which must have it. What it shares with the real guide becomes its own first."""

    def replace(file: str, old: str, new: str) -> None:
        path = tiny / file
        own(path, tiny)
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no “{old}”"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


def own(path: Path, root: Path) -> None:
    """Make a file below `root`, or the folder around it, a copy where it is a link: a test must not write into the real guide."""
    for part in [*reversed(path.relative_to(root).parents), path.relative_to(root)]:
        linked = root / part
        if linked.is_symlink():
            target = linked.resolve()
            linked.unlink()
            (shutil.copytree if target.is_dir() else shutil.copyfile)(target, linked)


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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many of the planted defects were reported as they should be."""
    reported, missed = (
        sum(1 for result in terminalreporter.stats.get(outcome, []) if "planted" in result.keywords and result.when == "call")
        for outcome in ("passed", "failed")
    )
    if reported or missed:
        terminalreporter.write_line(f"planted defects: {reported} of {reported + missed} reported ({reported / (reported + missed):.1%})")
