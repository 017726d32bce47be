"""The views that prose can embed: list, table, timeline, entries, chart, filter, downloads."""

from __future__ import annotations

from urllib.parse import urlsplit

from scripts.load.address import anchor_of, page_link
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import AnyRecord, Correction, Development, Event, Source
from scripts.load.notation import Embed
from scripts.load.select import select
from scripts.stage.charts.figure import render_figure
from scripts.stage.context import NotationError, PageContext
from scripts.stage.downloads.files import render_downloads
from scripts.stage.mentions import Mentions, key_of
from scripts.stage.reference import full_reference
from scripts.stage.sort import sorted_by_name
from scripts.stage.templates import Templates
from scripts.stage.timeline import render_list, render_years

_SORTED_BY_NAME = ("terms", "people", "sources")


class Views:
    """Renders the views of one guide."""

    def __init__(self, templates: Templates, mentions: Mentions) -> None:
        self._templates = templates
        self._mentions = mentions

    def render(self, embed: Embed, context: PageContext, level: int) -> str:
        """Return the Markdown of a view whose headings, if any, are of `level`. Raises NotationError or SelectionError."""
        match embed.view:
            case "list":
                return self._templates.render("views/list", context, records=self._selected(embed, context))
            case "table":
                return self._table(embed, context)
            case "timeline":
                return self._timeline(embed, context)
            case "entries":
                return self._entries(embed, context, level)
            case "chart":
                return render_figure(embed.subject, context, self._templates)
            case "filter":
                return self._templates.render("views/filter", context, labels=context.guide.labels)
            case "downloads":
                return render_downloads(context, self._templates)
        raise NotationError(f"there is no view “{embed.view}”", "one of list, table, timeline, entries, chart, filter, downloads")

    def _selected(self, embed: Embed, context: PageContext) -> list[AnyRecord]:
        return select(context.guide.records, embed.subject, embed.filters)

    def _table(self, embed: Embed, context: PageContext) -> str:
        template = f"tables/{embed.subject}"
        records = self._selected(embed, context)
        if not self._templates.has(template):
            raise NotationError(f"there is no table of {embed.subject}", "use list")
        return self._templates.render(template, context, records=records, due=lambda record: due_text(record, context))

    def _timeline(self, embed: Embed, context: PageContext) -> str:
        filters = dict(embed.filters)
        about = filters.pop("about", [])
        events = [event for event in select(context.guide.records, "events", filters) if isinstance(event, Event)]
        if about:
            involved = {event.id for reference in about for event in self._mentions.events[key_of(context.guide.records.find(reference))]}
            events = [event for event in events if event.id in involved]
        if not events:
            raise NotationError(f"there are no events about {', '.join(about)}", "leave the timeline out")
        render = render_years if embed.subject == "years" else render_list
        return render(events, context, self._templates)

    def _entries(self, embed: Embed, context: PageContext, level: int) -> str:
        records = self._selected(embed, context)
        if embed.subject == "events":
            return render_years([event for event in records if isinstance(event, Event)], context, self._templates)
        if embed.subject in _SORTED_BY_NAME:
            records = sorted_by_name(records, context.language)
        template = f"entries/{embed.subject}"
        if not self._templates.has(template):
            raise NotationError(f"{embed.subject} have pages of their own", "use list or table")
        if embed.subject == "budget":
            return self._templates.render(template, context, records=records, anchors={record.id: anchor_of(record) for record in records})
        return "\n".join(self._entry(template, record, context, level) for record in records)

    def _entry(self, template: str, record: AnyRecord, context: PageContext, level: int) -> str:
        values: dict[str, object] = {}
        if isinstance(record, Development):
            values["due"] = due_text(record, context)
        if isinstance(record, Source):
            values["reference"] = full_reference(record, context.language)
        if isinstance(record, Correction):
            values |= {"cited_by": self._cited_by(record, context), "host": lambda url: urlsplit(url).hostname}
        return self._templates.render(template, context, record=record, anchor=anchor_of(record), level=level, **values)

    def _cited_by(self, correction: Correction, context: PageContext) -> str:
        pages = context.guide.pages[context.language.code]
        links = [f"[{pages[path].title}]({page_link(path, context.page)})" for path in self._mentions.pages[key_of(correction)]]
        links += [context.link(record) for record in self._mentions.records[key_of(correction)]]
        return context.language.join(dict.fromkeys(links))


def due_text(record: AnyRecord, context: PageContext) -> str:
    """Return when something was expected, in the page's language."""
    due = record.due if isinstance(record, Development) else None
    if not due:
        return "—"
    return context.language.fiscal_year(FiscalYear.parse(due)) if due.startswith("FY") else context.date(EdtfDate(due))
