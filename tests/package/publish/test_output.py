"""Nothing is published where that would lose something."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from scripts.machine import MachineError
from scripts.package.publish.output import Output


def refused(root: Path) -> str:
    with pytest.raises(MachineError) as raised:
        Output(root, "dist")
    return str(raised.value).removeprefix(f"{root}/")


def test_a_file(tmp_path: Path) -> None:
    (tmp_path / "dist").touch()
    assert refused(tmp_path) == "dist: is a file, not a folder → move it away: the edition is published there"


def test_a_link_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "dist").symlink_to("dist")
    assert refused(tmp_path).startswith("dist: is a symbolic link that leads in a circle")


def test_a_link_to_nowhere(tmp_path: Path) -> None:
    (tmp_path / "dist").symlink_to("/nowhere/html")
    assert refused(tmp_path).startswith("dist: leads to /nowhere/html, but there is no /nowhere")


@pytest.mark.parametrize("target", [".", "..", "/"])
def test_a_link_to_the_guide_itself(tmp_path: Path, target: str) -> None:
    (tmp_path / "dist").symlink_to(target)
    assert "which holds the guide itself" in refused(tmp_path)


def test_a_link_to_something_else(tmp_path: Path) -> None:
    other = tmp_path / "letters"
    other.mkdir()
    (tmp_path / "dist").symlink_to(other)
    assert Output(tmp_path, "dist").folder == other, "an empty folder may be replaced"
    (other / "letter.txt").touch()
    assert f"leads to {other}, which holds other things than an edition" in refused(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")
def test_a_mounted_disk(tmp_path: Path) -> None:
    (dist := tmp_path / "dist").mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(dist)], check=True)
    try:
        assert refused(tmp_path).startswith("dist: is where a disk is mounted")
    finally:
        subprocess.run(["umount", "-l", str(dist)], check=True)
