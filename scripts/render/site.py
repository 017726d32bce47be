"""Step 4: staged Markdown becomes HTML, by mkdocs, Material and mkdocs-static-i18n. Nothing here knows of records."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's notice on mkdocs 2; docs/adr/0001 says what we do about it

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, BuildError, ConfigurationError

from scripts.load.problems import InputError, Problem
from scripts.render.book.book_file import BookFile
from scripts.render.facts import read_facts

_CONFIG = Path("mkdocs.yml")
_STAGED = re.compile(r"'((?:[\w-]+/)+[\w-]+\.md)'")
"""How mkdocs names the page that a warning is about."""
_CLOCK = "SOURCE_DATE_EPOCH"


def render_site(root: Path, staged: Path, site: Path, books: Sequence[BookFile] = ()) -> None:
    """Render the Markdown below `staged` into `site`, strictly, as if on the day of the edition; the theme links to `books`.

    Raises InputError with every warning of mkdocs.
    """
    warnings = _Warnings()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(warnings)
    try:
        with _clock_at(read_facts(staged).edition.date.first):
            config = load_config(str(root / _CONFIG), docs_dir=str(staged), site_dir=str(site), strict=True)
            config.extra["books"] = books
            build(config)
    except (Abort, BuildError, ConfigurationError) as error:
        raise InputError(_problem(root, message) for message in warnings.messages or [str(error)]) from error
    finally:
        logger.removeHandler(warnings)


def _problem(root: Path, message: str) -> Problem:
    """What mkdocs has said, at the page that it names, which has the same path staged and in docs; else in the configuration."""
    named = _STAGED.search(message)
    page = Path("docs", named[1]) if named else _CONFIG
    hint = "`mkdocs build` leaves the Markdown that mkdocs reads in build/docs"
    return Problem(page if (root / page).exists() else _CONFIG, 0, "", f"mkdocs: {' '.join(message.split())}", hint)


@contextmanager
def _clock_at(day: date) -> Iterator[None]:
    """Let mkdocs write `day` into the sitemap, not the day of the build: the same commit is the same bytes on any day."""
    before = os.environ.get(_CLOCK)
    os.environ[_CLOCK] = str(int(datetime.combine(day, time(), UTC).timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CLOCK]
        else:
            os.environ[_CLOCK] = before


class _Warnings(logging.Handler):
    """Keeps what mkdocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
