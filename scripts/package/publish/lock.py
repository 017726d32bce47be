"""One build at a time: a lock that the system itself releases when its holder ends, even by a kill."""

from __future__ import annotations

import fcntl
import json
import os
import shlex
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from scripts.machine import MachineError


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock file `path` while the block runs. Raises MachineError, which says who holds it, where another build does.

    The file stays: a lock file that is removed could be held twice, by one build under its name and by another without.
    """
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            hint = "wait until it has ended, or stop it; then build again"
            raise MachineError(path, f"another build is running: {_holder(file.read())}", hint) from None
        file.truncate(0)
        started = datetime.now(UTC).astimezone().isoformat(sep=" ", timespec="seconds")
        json.dump({"pid": os.getpid(), "host": socket.gethostname(), "started": started, "command": shlex.join(sys.orig_argv)}, file)
        file.flush()
        yield


def _holder(written: str) -> str:
    try:
        holder = json.loads(written)
        return f"process {holder['pid']} on {holder['host']}, started {holder['started']} by “{holder['command']}”"
    except (ValueError, KeyError, TypeError):  # it has the lock, and has yet to write who it is
        return "it has only just begun"
