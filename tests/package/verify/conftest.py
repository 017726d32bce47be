"""A build of the tiny guide, made once; each test gets a copy to break."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.package.bundle.bundle import write_bundle
from scripts.package.verify.made import Made
from scripts.package.verify.run import verify
from scripts.render.facts import read_facts
from scripts.render.own_files import is_joined
from scripts.render.site import render_site
from scripts.stage.stage import stage
from tests.conftest import copy_tiny


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """What a build of the tiny guide makes, with nothing wrong in it."""
    root = copy_tiny(tmp_path_factory.mktemp("sound") / "guide")
    staged, folder = root / "build" / "docs", root / "edition"
    stage(load_checked_guide(root), staged)
    facts = read_facts(staged)
    render_site(root, staged, folder / "site")
    made = Made(root, facts, staged, folder, None, write_bundle(folder, facts.edition, facts.languages))
    verify(made)
    return made


@pytest.fixture
def made(sound: Made, tmp_path: Path) -> Made:
    """A copy of it."""
    folder = shutil.copytree(sound.folder, tmp_path / "edition")
    return replace(sound, folder=folder, bundle=folder / sound.bundle.name)


def joined(made: Made, suffix: str) -> str:
    """The path of the file in which the guide's own scripts (.js) or style sheets (.css) are joined."""
    site = made.folder / "site"
    [name] = (name for path in site.rglob(f"*{suffix}") if is_joined(name := path.relative_to(site).as_posix()))
    return name


Break = Callable[[str, str, str], None]


@pytest.fixture
def broken(made: Made) -> Break:
    """Replace a text in a file of the website, which must have it."""

    def change(name: str, old: str, new: str) -> None:
        path = made.folder / "site" / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no “{old}”"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return change
