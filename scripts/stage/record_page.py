"""The page of one record: facts, what it is, related records, its timeline, the pages that mention it, references."""

from __future__ import annotations

from collections.abc import Callable

from scripts.load.models import KINDS, AnyRecord, Record, System
from scripts.load.models.kind import RecordKind
from scripts.stage.charts.plans import plan_text, promises_of_one
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown
from scripts.stage.links import page_link
from scripts.stage.mentions import Mentions
from scripts.stage.templates import Templates
from scripts.stage.timeline import render_list

LISTING = "reference/index"
"""The page that lists the records with pages of their own, each kind below an anchor of its name."""
MOST_BUDGET_LINES = 12
"""A body with more budget lines than this is sent to the page of all lines."""


def render_record_page(record: Record, context: PageContext, templates: Templates, mentions: Mentions) -> str:
    """Return the Markdown of a record's page, without front matter and references."""
    events = mentions.events[record.reference]
    return templates.render(
        f"records/{record.record_kind.id}",
        context,
        record=record,
        kind=record.record_kind.id,
        events=render_list(events, context, templates) if events else "",
        budget=_budget(mentions.listed_apart["entity"][record.reference], context, templates),
        statements=_grouped(mentions.records[record.reference], lambda kind: kind.role == "entry"),
        related=_grouped(_related(record, context, mentions), lambda kind: kind.indexed),
        mentions=_mentioning_pages(record, context, mentions),
        parts=mentions.listed_apart["parent"][record.reference],
        plans=_plans(record, context),
        successors=mentions.listed_apart["predecessors"][record.reference],
    )


def _plans(record: Record, context: PageContext) -> list[tuple[str, Markdown]]:
    """Each step that was planned of a system, with its dates, what came of it and the sources."""
    found = promises_of_one(record) if isinstance(record, System) else []
    return [(context.own(promise.plan.what), Markdown(plan_text(promise, context) + context.cite(promise.plan.cites))) for promise in found]


def _related(record: Record, context: PageContext, mentions: Mentions) -> list[AnyRecord]:
    """The records that this one names as related, then those that speak of it, each once."""
    named = [context.guide.records.find(reference) for reference in record.related]
    return list({other.reference: other for other in [*named, *mentions.records[record.reference]]}.values())


def _grouped(records: list[AnyRecord], wanted: Callable[[RecordKind], bool]) -> list[tuple[str, list[AnyRecord]]]:
    kinds = [kind for kind, model in KINDS.items() if wanted(model.record_kind)]
    groups = [(kind, [record for record in records if record.record_kind.id == kind]) for kind in kinds]
    return [(kind, members) for kind, members in groups if members]


def _budget(lines: list[AnyRecord], context: PageContext, templates: Templates) -> Markdown:
    if not lines:
        return Markdown()
    if len(lines) > MOST_BUDGET_LINES:
        target = page_link(lines[0].page, context.page)
        return Markdown(f"[{context.word('page.all-budget-lines', count=len(lines))}]({target})\n")
    return templates.render("tables/budget", context, records=lines)


def _mentioning_pages(record: Record, context: PageContext, mentions: Mentions) -> list[Markdown]:
    pages = context.guide.pages[context.language.code]
    return [context.page_link(pages[path]) for path in mentions.pages[record.reference] if path in pages]
