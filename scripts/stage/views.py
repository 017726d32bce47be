"""The views that prose can embed, as Markdown."""

from __future__ import annotations

from collections.abc import Callable

from scripts.check.registry import all_rules
from scripts.load.edtf_date import EdtfDate
from scripts.load.models import LANGUAGES, AnyRecord, BudgetLine, Correction, Development, Event, Source, Term
from scripts.load.notation import Embed
from scripts.load.views import View, resolve_view
from scripts.stage.changes.history import History
from scripts.stage.changes.page import render_changes
from scripts.stage.charts.figure import render_figure
from scripts.stage.charts.orbits import altitude_text
from scripts.stage.context import PageContext
from scripts.stage.downloads.api.page import render_api
from scripts.stage.downloads.files import render_downloads
from scripts.stage.escape import Markdown, label
from scripts.stage.facets import facets_of
from scripts.stage.fronts import pages_below
from scripts.stage.mentions import Mentions
from scripts.stage.outcomes import render_outcomes
from scripts.stage.reference import full_reference, host
from scripts.stage.shortened import shortened
from scripts.stage.sort import group_of, sort_key, sorted_by_name
from scripts.stage.templates import Templates
from scripts.stage.timeline import render_list, render_years

LONGEST_CARD = 130
"""Characters that the card of a page says of it."""
FEW = 30
"""Entries that a reader looks through without a row of letters above them."""


class Views:
    """Renders the views of one guide."""

    def __init__(self, templates: Templates, mentions: Mentions, history: History) -> None:
        self._templates = templates
        self._mentions = mentions
        self._history = history
        self._renderers: dict[str, Callable[[View, PageContext, int], str]] = {
            "list": self._list,
            "table": self._table,
            "timeline": self._timeline,
            "entries": self._entries,
            "chart": self._chart,
            "filter": self._filter,
            "amounts": self._amounts,
            "downloads": self._downloads,
            "outcomes": self._outcomes,
            "pages": self._pages,
            "rules": self._rules,
            "changes": self._changes,
            "api": self._api,
        }

    def render(self, embed: Embed, context: PageContext, level: int) -> str:
        """Return the Markdown of a view whose headings, if any, are of `level`. Raises Fault."""
        view = resolve_view(embed, context.guide)
        return self._renderers[view.name](view, context, level)

    def _list(self, view: View, context: PageContext, level: int) -> str:
        del level
        return self._templates.render("views/list", context, records=view.records)

    def _table(self, view: View, context: PageContext, level: int) -> str:
        del level
        return self._templates.render(f"tables/{view.subject}", context, records=view.records, due=lambda record: due_text(record, context))

    def _timeline(self, view: View, context: PageContext, level: int) -> str:
        del level
        render = render_years if view.subject == "years" else render_list
        return render([event for event in view.records if isinstance(event, Event)], context, self._templates)

    def _entries(self, view: View, context: PageContext, level: int) -> str:
        if view.subject == Event.record_kind.id:
            return render_years([event for event in view.records if isinstance(event, Event)], context, self._templates)
        template = f"entries/{view.subject}"
        if view.subject == BudgetLine.record_kind.id:
            return self._templates.render(template, context, records=view.records)
        by_name = view.records and view.records[0].record_kind.order == "name"
        records = sorted_by_name(view.records, context.language) if by_name else view.records
        entries = "\n".join(self._entry(template, record, context, level) for record in records)
        return _jumps(records, context) + entries if by_name else entries

    def _entry(self, template: str, record: AnyRecord, context: PageContext, level: int) -> str:
        values: dict[str, object] = {}
        if isinstance(record, Development):
            values["due"] = due_text(record, context)
        if isinstance(record, Term):
            values["altitude"] = altitude_text
        if isinstance(record, Source):
            values["reference"] = label(full_reference(record, context.language))
        if isinstance(record, Correction):
            values |= {"cited_by": self._cited_by(record, context), "host": host}
        return self._templates.render(template, context, record=record, anchor=record.anchor, level=level, **values)

    def _cited_by(self, correction: Correction, context: PageContext) -> str:
        pages = context.guide.pages[context.language.code]
        links = [context.page_link(pages[path]) for path in self._mentions.pages[correction.reference]]
        links += [context.link(record) for record in self._mentions.records[correction.reference]]
        return context.join(dict.fromkeys(links))

    def _chart(self, view: View, context: PageContext, level: int) -> str:
        del level
        assert view.chart
        return render_figure(view.chart, context, self._templates)

    def _filter(self, view: View, context: PageContext, level: int) -> str:
        del level
        facets = facets_of(view.subject, view.records, context)
        return self._templates.render("views/filter", context, kind=view.subject, facets=facets)

    def _amounts(self, view: View, context: PageContext, level: int) -> str:
        del level
        return self._templates.render("views/amounts", context, lines=view.records)

    def _outcomes(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return render_outcomes(context, self._templates)

    def _pages(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return self._templates.render(
            "views/pages", context, pages=[(page, shortened(page.meta["description"], LONGEST_CARD)) for page in pages_below(context)]
        )

    def _downloads(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return render_downloads(context, self._templates)

    def _rules(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return self._templates.render("views/rules", context, rules=all_rules(), here=LANGUAGES.index(context.language.code))

    def _changes(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return render_changes(self._history, context, self._templates)

    def _api(self, view: View, context: PageContext, level: int) -> str:
        del view, level
        return render_api(context, self._templates)


def _jumps(records: list[AnyRecord], context: PageContext) -> Markdown:
    """Links to the first record of each group of the index (A to Z, the rows of the fifty sounds); empty where a reader needs none."""
    if len(records) < FEW or not records[0].record_kind.indexed:  # names without a reading have no place among the fifty sounds
        return Markdown("")
    language = context.language
    first: dict[str, str] = {}
    for record in records:
        first.setdefault(group_of(sort_key(record, language)[0], language) or language.word("book.other-letters"), record.anchor)
    return Markdown(" ".join(f"[{label(group)}](#{anchor})" for group, anchor in first.items()) + "\n{.jumps .no-book}\n\n")


def due_text(record: AnyRecord, context: PageContext) -> str:
    """Return when something was expected, in the page's language."""
    due = record.due if isinstance(record, Development) else None
    if due is None:
        return "—"
    return context.date(due) if isinstance(due, EdtfDate) else context.language.fiscal_year(due)
