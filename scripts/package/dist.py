"""The folder that is handed out. It is made beside the old one and takes its place only when it is complete."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def new_dist(root: Path) -> Iterator[Path]:
    """Yield an empty folder; when the block ends well it becomes `root`/dist, else the old dist/ stays as it was."""
    made, dist, old = root / "build" / "dist", root / "dist", root / "build" / "dist.old"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    yield made
    shutil.rmtree(old, ignore_errors=True)
    if dist.exists():
        dist.rename(old)
    made.rename(dist)
    shutil.rmtree(old, ignore_errors=True)
