"""All files to download, and the list of them on the data page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.load.guide import Guide
from scripts.load.models import KINDS
from scripts.load.models.field import description
from scripts.stage.changes.history import History
from scripts.stage.context import PageContext
from scripts.stage.downloads.api.files import api_files
from scripts.stage.downloads.bibliography.files import FORMATS
from scripts.stage.downloads.calendar import calendar_files
from scripts.stage.downloads.changes import change_files
from scripts.stage.downloads.data_package import data_package
from scripts.stage.downloads.feeds.changes import change_feeds
from scripts.stage.downloads.feeds.events import event_feeds
from scripts.stage.downloads.records import record_files
from scripts.stage.downloads.sqlite import sqlite_file
from scripts.stage.escape import Markdown
from scripts.stage.links import data_folder
from scripts.stage.templates import Templates


def download_files(guide: Guide, history: History) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of every file to download that is not of one page."""
    yield from record_files(guide)
    yield from data_package(guide)
    yield from sqlite_file(guide)
    yield from api_files(guide, history)
    yield from calendar_files(guide)
    yield from event_feeds(guide)
    yield from change_files(history)
    yield from change_feeds(guide, history)


def render_downloads(context: PageContext, templates: Templates) -> str:
    """Return the list of the files with what they hold, and the data dictionary."""
    return templates.render(
        "views/downloads",
        context,
        data=data_folder(context.language, context.page),
        kinds=[_kind(kind, context) for kind in KINDS],
        formats=FORMATS,
    )


def _kind(kind: str, context: PageContext) -> dict[str, Any]:
    fields = [
        {"name": Markdown(f"`{name}`"), "words": description(info, context.language.code)}
        for name, info in KINDS[kind].model_fields.items()
    ]
    return {"name": kind, "title": context.label("kind", kind), "count": len(context.guide.records.by_kind[kind]), "fields": fields}
