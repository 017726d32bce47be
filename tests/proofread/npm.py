"""Runs a tool that `make proofread` installs from npm (package-lock.json), with the Node.js of the virtual environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


class ToolError(Exception):
    """A tool did not do its work."""


def run(tool: str, *arguments: str | Path) -> str:
    """Return what a tool prints. Raises ToolError with what it complains of where that is not about the texts."""
    path = [REPOSITORY / "node_modules" / ".bin", Path(sys.prefix) / "bin", os.environ["PATH"]]
    environment = os.environ | {"PATH": os.pathsep.join(map(str, path))}
    done = subprocess.run([tool, *arguments], cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or (done.returncode == 1 and not done.stdout):
        raise ToolError(f"{tool} ended with {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout
