"""Say what is going on: one line when a step begins, one when it ends, with the time it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print `name` when the block begins, and the seconds it took when it has ended well."""
    print(f"  {name} …", end="", file=sys.stderr, flush=True)
    began = time.monotonic()
    yield
    print(f" {time.monotonic() - began:.1f} s", file=sys.stderr, flush=True)
