"""Each build works in a folder of its own, build/run-…, so that nothing of another build gets into it. Only caches are shared."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.cache import FOLDER as CACHE
from scripts.cache import UNFINISHED
from scripts.package.publish.edition import remove
from scripts.package.publish.lock import held

_PREFIX = "run-"
_HOUR = 3600  # seconds; a live preview takes no lock, and writes a file of a cache in far less


@contextmanager
def workplace(root: Path) -> Iterator[Path]:
    """Yield an empty folder below `root`/build that is gone after the block. Raises MachineError where another build is running."""
    build = root / "build"
    build.mkdir(parents=True, exist_ok=True)
    with held(build / "lock"):
        for leftover in build.glob(f"{_PREFIX}*"):  # of killed builds: who holds the lock is the only one
            remove(leftover)
        for unfinished in (root / CACHE).rglob(f"*{UNFINISHED}"):
            if time.time() - unfinished.stat().st_mtime > _HOUR:
                unfinished.unlink()
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=build))
        try:
            yield folder
        finally:
            remove(folder)
