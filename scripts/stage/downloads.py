"""The files to download."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.stage.context import PageContext
from scripts.stage.templates import Templates


def download_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of each download."""
    del guide
    yield from ()


def render_downloads(context: PageContext, templates: Templates) -> str:
    """Return the list of downloads."""
    del context, templates
    return ""
