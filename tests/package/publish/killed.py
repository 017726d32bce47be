"""Run a function in a process of its own that is killed at a chosen moment, as by `kill -9` or a power cut."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

_MOMENTS = ("open", "os.", "shutil.", "ctypes.call_function", "fcntl.", "tempfile.")
"""What Python reports before it does it (audit events): each thing that changes files, and the calls of the C library."""


def killed_at(moment: int, run: Callable[[], object], below: Path) -> bool:
    """Run `run` in a child process that kills itself before the `moment`-th thing it does; return False where it ended before.

    Only what is done below the folder `below` counts, and calls of the C library, which do not say where.
    """
    child = os.fork()
    if child == 0:
        left = moment

        def audit(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            here = event.startswith("ctypes") or any(str(below) in str(argument) for argument in arguments)
            if event.startswith(_MOMENTS) and here:
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(audit)
        try:
            run()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
