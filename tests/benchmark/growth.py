"""What each step costs with three and ten times the records, and what the books cost: time and peak memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmark.guides import ROOT, copy_guide, grow
from tests.benchmark.rows import FACTORS, GROWN


def growth(guide: Path, folder: Path) -> Iterator[tuple[str, float]]:
    """Yield the rows of growth; each step is measured once. `guide` is left as it is."""
    alone = {step: _measured(step, guide)["seconds"] for step in GROWN}
    for factor in FACTORS:
        grown = copy_guide(folder / f"grown-{factor}")
        grow(grown, factor)
        for step in GROWN:
            cost = _measured(step, grown)
            yield f"growth/{step}/{factor}", cost["seconds"] / (factor * alone[step])
            yield f"memory/{step}/{factor}", cost["megabytes"]


def books(guide: Path) -> Iterator[tuple[str, float]]:
    """Yield the rows of the books."""
    cost = _measured("books", guide)
    yield "books/speed", cost["pages"] / cost["seconds"]
    yield "books/memory", cost["megabytes"]


def _measured(step: str, guide: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmark.step", step, str(guide)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return {name: float(value) for name, value in json.loads(done.stdout).items()}
