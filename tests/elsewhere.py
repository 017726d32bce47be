"""Building elsewhere: in another folder, on another day, in another time zone and locale, for another user; and comparing the bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

ANOTHER_DAY = "import time_machine; time_machine.travel('2031-02-03').start()\n"
PLACE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1"}


def build_elsewhere(root: Path, day: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Build the guide below `root` so. `day` is a folder for what makes another day of it in each process, which Python runs by itself."""
    day.mkdir()
    (day / "sitecustomize.py").write_text(ANOTHER_DAY, encoding="utf-8")
    command = [sys.executable, "-m", "scripts", "build", *options, "--root", str(root)]
    environment = os.environ | PLACE | {"PYTHONPATH": f"{day}{os.pathsep}{ROOT}"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, umask=0o077)


def hashes(folder: Path) -> dict[str, str]:
    """What is in each file, and who may read it."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode:o}" for path in files
    }
