"""The view that documents the API: its addresses, a record as an example, the schemas."""

from __future__ import annotations

import json
from textwrap import indent

from scripts.load.models import KINDS, Event
from scripts.stage.context import PageContext
from scripts.stage.downloads.api.files import ROOT, file_of, whole
from scripts.stage.escape import Markdown
from scripts.stage.templates import Templates
from scripts.stage.timeline import by_date

_ADDRESSES = (
    ("index.json", "api.index"),
    ("<kind>.json", "api.kind"),
    ("<kind>/<id>.json", "api.record"),
    ("schemas/<kind>.json", "api.schema"),
    ("timeline.json", "api.timeline"),
    ("pages/<language>.json", "api.pages"),
    ("pages/<language>/<path>.json", "api.page"),
)


def render_api(context: PageContext, templates: Templates) -> Markdown:
    """Return the documentation of the API; its example is the first event, so that it can never differ from what is published."""
    event = by_date(context.guide.records.of(Event))[0]
    indented = indent(json.dumps(whole(event, context.guide), ensure_ascii=False, indent=2), "    ")  # a block of code in Markdown
    return templates.render(
        "views/api",
        context,
        root=ROOT,
        addresses=[(ROOT + address, word) for address, word in _ADDRESSES],
        site=context.guide.edition.site_url,
        example={"file": file_of(event), "text": Markdown(indented)},
        kinds=[{"name": kind, "title": context.label("kind", kind)} for kind in KINDS],
    )
