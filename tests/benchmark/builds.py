"""Whole builds beside plain mkdocs-material, and builds after a change, in turns so that a busy moment meets all alike."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmark.edits import edit_prose, edit_record, new_word
from tests.benchmark.rows import STEPS

_BUILD, _MKDOCS = ("scripts", "build", "--no-books"), ("mkdocs", "build", "--clean", "--quiet")
_STEP = re.compile(r"^  (.+?) … (\d+\.\d) s$", re.MULTILINE)


def builds(guide: Path, plain: Path, rounds: int) -> Iterator[tuple[str, float]]:
    """Yield the rows of builds, medians of `rounds`."""
    took: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        shutil.rmtree(guide / "build", ignore_errors=True)
        seconds, said = run(_BUILD, guide)
        took["whole"].append(seconds)
        for step, step_seconds in _STEP.findall(said):
            took[re.sub(r" \d+ pages$", "", step)].append(float(step_seconds))
        took["unchanged"].append(run(_BUILD, guide)[0])
        edit_prose(guide, new_word())
        took["prose"].append(run(_BUILD, guide)[0])
        edit_record(guide, new_word())
        took["record"].append(run(_BUILD, guide)[0])
        took["plain"].append(run(_MKDOCS, plain)[0])
    for step in STEPS:
        yield f"build/{step}", median(took[step]) / median(took["plain"])
    yield "build/whole", median(took["whole"]) / median(took["plain"])
    for change in ("unchanged", "prose", "record"):
        yield f"build/{change}", median(took[change]) / median(took["whole"])


def run(module: tuple[str, ...], folder: Path) -> tuple[float, str]:
    """Return how many seconds `python -m module` runs in `folder`, and what it says while it does."""
    began = time.monotonic()
    environment = {"NO_MKDOCS_2_WARNING": "1", "PATH": os.environ["PATH"]}
    done = subprocess.run([sys.executable, "-m", *module], cwd=folder, check=True, capture_output=True, text=True, env=environment)
    return time.monotonic() - began, done.stderr
