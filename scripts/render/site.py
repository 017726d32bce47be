"""Step 4: staged Markdown becomes HTML, by mkdocs, Material and mkdocs-static-i18n. Nothing here knows of records."""

from __future__ import annotations

import logging
import os
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's notice on mkdocs 2; docs/adr/0001 says what we do about it

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort


class RenderError(Exception):
    """mkdocs could not render the staged Markdown without warnings; the message holds what it said."""


def render_site(root: Path, staged: Path, site: Path) -> None:
    """Render the Markdown below `staged` into `site`, strictly. Raises RenderError with every warning of mkdocs."""
    warnings = _Warnings()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(warnings)
    try:
        build(load_config(str(root / "mkdocs.yml"), docs_dir=str(staged), site_dir=str(site), strict=True))
    except Abort as error:
        raise RenderError("\n".join([*warnings.messages, str(error)])) from error
    finally:
        logger.removeHandler(warnings)


class _Warnings(logging.Handler):
    """Keeps what mkdocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())
