"""No symbolic link publishes a file from outside the guide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.load.problems import Problem
from tests.conftest import ROOT

Problems = Callable[[], list[Problem]]


@pytest.fixture
def assets(tiny: Path) -> Path:
    """A folder of assets of its own."""
    folder = tiny / "docs" / "assets"
    folder.unlink()
    folder.mkdir()
    return folder


def test_shared_folders_of_the_guide_itself(tiny: Path, problems: Problems) -> None:
    assert (tiny / "docs" / "assets").is_symlink()
    assert problems() == []


def test_a_link_to_another_source(assets: Path, problems: Problems) -> None:
    (assets / "guide.css").symlink_to(ROOT / "docs" / "assets" / "stylesheets" / "guide.css")
    assert problems() == []


@pytest.mark.parametrize("target", ["/etc/passwd", "/etc", "/nowhere", "passwd.txt", ROOT / ".git", ROOT / "pyproject.toml"])
def test_a_link_to_anything_else(assets: Path, problems: Problems, target: str | Path) -> None:
    (assets / "passwd.txt").symlink_to(target)
    assert [str(problem) for problem in problems()] == [
        f"docs/assets/passwd.txt: is a symbolic link to {target}, which is no file of docs or overrides → put a copy of the file there"
    ]


@pytest.mark.parametrize("name", ["docs/assets", "overrides"])
def test_a_whole_folder_elsewhere(tiny: Path, problems: Problems, name: str) -> None:
    (tiny / name).unlink()
    (tiny / name).symlink_to("/etc")
    of_rule = [problem for problem in problems() if problem.rule == "links-inside"]
    assert [(problem.file, "/etc" in problem.message) for problem in of_rule] == [(Path(name), True)]
