"""Debian packages are installed only where what they bring is missing: by apt-get as root, else named in a message."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

LIST = (
    "# a comment\ncommand:sh dash\ncommand:no-such-command missing-tool\nlibrary:libnosuch.so.9 libnosuch9\npython3-module:json python3\n"
)


@pytest.fixture
def run(tmp_path: Path) -> "Run":
    return Run(tmp_path)


class Run:
    """Runs the script with an `id` that says who we are and an `apt-get` that only writes down what it is asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "list.txt").write_text(LIST, encoding="utf-8")

    def as_user(self, number: int) -> tuple[subprocess.CompletedProcess[str], str]:
        asked = self.folder / "asked"
        for name, script in (("id", f"echo {number}"), ("apt-get", f'echo "$@" >>{asked}')):
            command = self.folder / name
            command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            command.chmod(0o755)
        environment = os.environ | {"PATH": f"{self.folder}:{os.environ['PATH']}"}
        command = ROOT / "setup/system-packages.sh"
        done = subprocess.run(
            ["sh", str(command), "list.txt"], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        return done, asked.read_text(encoding="utf-8") if asked.exists() else ""


def test_root_installs_what_is_missing_and_nothing_else(run: Run) -> None:
    done, asked = run.as_user(0)
    assert done.returncode == 0, done.stderr
    assert asked.splitlines()[-1] == "install -y -qq --no-install-recommends libnosuch9 missing-tool"


def test_anyone_else_is_told_what_is_missing(run: Run) -> None:
    done, asked = run.as_user(1000)
    assert done.returncode == 1
    assert "apt-get install libnosuch9 missing-tool" in done.stderr
    assert asked == ""


def test_nothing_is_asked_where_nothing_is_missing(run: Run) -> None:
    (run.folder / "list.txt").write_text("command:sh dash\n", encoding="utf-8")
    done, asked = run.as_user(0)
    assert (done.returncode, asked) == (0, "")
