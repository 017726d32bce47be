"""What mkdocs warns of while it renders, as problems of the pages that an editor changes."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.exceptions import Abort, BuildError, ConfigurationError

from scripts.load.problems import InputError, Problem

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
def warnings_of_mkdocs(root: Path) -> Iterator[list[Problem]]:
    """Yield a list that holds what mkdocs has warned of when the block has ended. Raises InputError with it where mkdocs gives up.

    A problem is one of the page below `root` that the warning names, which has the same path staged and in docs; else of the configuration.
    """
    kept, log = _Kept(), logging.getLogger("mkdocs")
    problems: list[Problem] = []
    log.addHandler(kept)
    try:
        yield problems
    except (Abort, BuildError, ConfigurationError) as error:
        raise InputError(_problem(message, root) for message in kept.messages or [str(error)]) from error
    finally:
        log.removeHandler(kept)
    problems += [_problem(message, root) for message in kept.messages]


def _problem(message: str, root: Path) -> Problem:
    named = _STAGED.search(message)
    page = Path("docs", named[1]) if named else CONFIG
    hint = "`mkdocs build` leaves the Markdown that mkdocs reads in build/docs"
    return Problem(page if (root / page).exists() else CONFIG, 0, "", f"mkdocs: {' '.join(message.split())}", hint)
