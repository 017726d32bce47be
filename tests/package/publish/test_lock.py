"""Only one process holds a lock, it is known which, and the lock of a killed one is free."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.machine import MachineError
from scripts.package.publish.lock import held
from tests.conftest import ROOT

HOLD = """
import sys, time
from pathlib import Path
from scripts.package.publish.lock import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_build_is_told_who_holds_it_until_that_one_is_killed(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(lock)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(MachineError) as raised, held(lock):
            pytest.fail("two hold it")
        said = str(raised.value)
        assert f"{lock}: another build is running: process {holder.pid} on {socket.gethostname()}, started 20" in said
        assert Path(sys.executable).name in said
        assert " → wait until it has ended, or stop it" in said
        os.kill(holder.pid, signal.SIGKILL)
    with held(lock):
        assert f'"pid": {os.getpid()}' in lock.read_text()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"pid": 1}'])
def test_a_holder_that_has_yet_to_write_who_it_is(tmp_path: Path, text: str) -> None:
    lock = tmp_path / "lock"
    with held(lock):
        lock.write_text(text)
        with pytest.raises(MachineError, match="another build is running: it has only just begun"), held(lock):
            pytest.fail("two hold it")


def test_a_lock_is_free_again_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), held(tmp_path / "lock"):
        raise ZeroDivisionError
    with held(tmp_path / "lock"):
        pass
