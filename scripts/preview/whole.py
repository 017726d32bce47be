"""Check and stage the whole guide in a process of its own, while an editor goes on."""

from __future__ import annotations

import multiprocessing
import os
import signal
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

from scripts.check.report import report
from scripts.check.run import problems_in
from scripts.load.guide import load_guide
from scripts.load.problems import InputError
from scripts.stage.stage import stage

_NICE = 10
"""How far it stands back for what an editor waits for."""


class Whole:
    """Brings what is staged in `staged` up to date and writes a report on the guide to the file `told`, which then exists."""

    def __init__(self, root: Path, staged: Path, told: Path) -> None:
        self._root, self._staged, self._told = root, staged, told
        self._process: BaseProcess | None = None

    def begin(self) -> None:
        """Begin, from the start if it is already at work."""
        self.stop()
        arguments = (self._root, self._staged, self._told)
        self._process = multiprocessing.get_context("spawn").Process(target=_bring_up_to_date, args=arguments)
        self._process.start()

    def stop(self) -> None:
        """Stop it, and forget what it has told: the guide has changed."""
        if self._process:
            with suppress(ProcessLookupError):  # it has just ended, or has yet to begin
                os.killpg(cast("int", self._process.pid), signal.SIGKILL)
            self._process.kill()
            self._process.join()
            self._process = None
        self._told.unlink(missing_ok=True)

    def told(self) -> str | None:
        """Return what is wrong with the guide, or "" where nothing is; None while it is at work, and once it has been told."""
        if self._process is None or not self._told.exists():
            return None
        self._process.join()
        self._process = None
        return self._told.read_text(encoding="utf-8")


def _bring_up_to_date(root: Path, staged: Path, told: Path) -> None:
    os.setsid()  # the processes for the rules are stopped with it
    os.nice(_NICE)
    try:
        guide = load_guide(root)
        stage(guide, staged)
        problems = list(problems_in(guide))
    except InputError as error:
        problems = error.problems
    unfinished = told.with_suffix(".partial")
    unfinished.write_text(report(problems, root) if problems else "", encoding="utf-8")
    unfinished.rename(told)
