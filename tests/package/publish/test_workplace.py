"""Each build has a folder of its own, and clears away what killed ones have left."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from scripts.cache import FOLDER, UNFINISHED
from scripts.machine import MachineError
from scripts.package.publish.workplace import workplace


def test_it_is_gone_after_the_build_and_after_a_failure(tmp_path: Path) -> None:
    with workplace(tmp_path) as work:
        (work / "docs").mkdir()
    assert not work.exists()
    with pytest.raises(ZeroDivisionError), workplace(tmp_path) as work:
        raise ZeroDivisionError
    assert not work.exists()


def test_what_killed_builds_have_left_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / "build" / "run-killed" / "docs"
    left.mkdir(parents=True)
    old, new = (tmp_path / FOLDER / "charts" / f"{name}{UNFINISHED}" for name in ("old", "new"))
    old.parent.mkdir(parents=True)
    old.touch()
    new.touch()
    os.utime(old, (time.time() - 7200,) * 2)
    with workplace(tmp_path) as work:
        assert [path.name for path in work.parent.glob("run-*")] == [work.name]
    assert not old.exists()
    assert new.exists(), "a live preview may be writing it"


def test_a_second_build_is_refused_and_the_first_keeps_its_folder(tmp_path: Path) -> None:
    with workplace(tmp_path) as work:
        with pytest.raises(MachineError, match="another build is running"), workplace(tmp_path):
            pytest.fail("two builds at once")
        assert work.exists()
