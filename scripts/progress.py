"""Say what is going on: one line for each step, plain text in a terminal and in a log alike."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Steps:
    """The steps of a command. `seconds` is how long each took that has ended well, by its name."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Print `name` when the block begins, and the seconds it took, or that it failed, when it ends."""
        print(f"  {name} …", end="", file=sys.stderr, flush=True)
        began = time.monotonic()
        try:
            yield
        except BaseException:
            print(" failed", file=sys.stderr, flush=True)
            raise
        self.seconds[name] = time.monotonic() - began
        print(f" {self.seconds[name]:.1f} s", file=sys.stderr, flush=True)

    def shown(self) -> str:
        """Return how long each step took, in one line."""
        return ", ".join(f"{name} {seconds:.1f} s" for name, seconds in self.seconds.items())
