"""What the machine refuses is reported like a mistake in the input: where, what, and what would be right."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from scripts.machine import MachineError


def of(code: int, *names: str) -> str:
    return str(MachineError.of(OSError(code, os.strerror(code), *names), Path("/guide")))


@pytest.mark.parametrize(
    ("said", "report"),
    [
        (of(errno.ENOSPC), "/guide: no space left on device → free some space on the disk"),
        (of(errno.EACCES, "/guide/dist"), "/guide/dist: permission denied → allow this user to read and write there"),
        (of(errno.EIO, "/guide/dist"), "/guide/dist: input/output error"),
        (str(MachineError.of(OSError("cannot load library"), Path("/guide"))), "/guide: cannot load library"),
    ],
)
def test_a_report(said: str, report: str) -> None:
    assert said == report
