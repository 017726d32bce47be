"""What mkdocs warns of while it renders, as problems of the pages that an editor changes."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.load.problems import Problem

CONFIG = Path("mkdocs.yml")
_STAGED = re.compile(r"'((?:[\w-]+/)+[\w-]+\.md)'")
"""How mkdocs names the page that a warning is about."""


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def warnings_of_mkdocs() -> Iterator[list[str]]:
    """Yield a list that holds what mkdocs warns of while the block runs."""
    kept, log = _Kept(), logging.getLogger("mkdocs")
    log.addHandler(kept)
    try:
        yield kept.messages
    finally:
        log.removeHandler(kept)


def as_problem(message: str, root: Path) -> Problem:
    """Return what mkdocs has said, at the page that it names, which has the same path staged and in docs; else in the configuration."""
    named = _STAGED.search(message)
    page = Path("docs", named[1]) if named else CONFIG
    hint = "`mkdocs build` leaves the Markdown that mkdocs reads in build/docs"
    return Problem(page if (root / page).exists() else CONFIG, 0, "", f"mkdocs: {' '.join(message.split())}", hint)
