"""The page of one record: facts, what it is, related records, its timeline, the pages that mention it, references."""

from __future__ import annotations

from scripts.load.address import OWN_PAGE, page_link
from scripts.load.models import AnyRecord, BudgetLine, Document, Organization, Record
from scripts.load.records import kind_of
from scripts.stage.context import PageContext
from scripts.stage.mentions import Mentions, key_of
from scripts.stage.templates import Templates
from scripts.stage.timeline import render_list

_STATEMENTS = ("findings", "recommendations", "challenges", "developments")
MOST_BUDGET_LINES = 12
"""A body with more budget lines than this is sent to the page of all lines."""


def render_record_page(record: Record, context: PageContext, templates: Templates, mentions: Mentions) -> str:
    """Return the Markdown of a record's page, without front matter and references."""
    records = context.guide.records
    key = key_of(record)
    events = mentions.events[key]
    return templates.render(
        f"records/{key[0]}",
        context,
        record=record,
        kind=key[0],
        reference_page=page_link("reference/index", context.page),
        events=render_list(events, context, templates) if events else "",
        budget=_budget(record, context, templates),
        statements=_grouped(mentions.records[key], _STATEMENTS),
        related=_grouped(_related(record, context, mentions), (*OWN_PAGE, "people", "terms")),
        mentions=_mentioning_pages(key, context, mentions),
        parts=[other for other in records.of(Organization) if other.parent and records.find(other.parent) is record],
        successors=[other for other in records.of(Document) if any(records.find(earlier) is record for earlier in other.predecessors)],
    )


def _related(record: Record, context: PageContext, mentions: Mentions) -> list[AnyRecord]:
    """The records that this one names as related, then those that speak of it, each once."""
    named = [context.guide.records.find(reference) for reference in record.related]
    found = {key_of(other): other for other in [*named, *mentions.records[key_of(record)]]}
    return list(found.values())


def _grouped(records: list[AnyRecord], kinds: tuple[str, ...]) -> list[tuple[str, list[AnyRecord]]]:
    groups = [(kind, [record for record in records if kind_of(type(record)) == kind]) for kind in kinds]
    return [(kind, members) for kind, members in groups if members]


def _budget(record: Record, context: PageContext, templates: Templates) -> str:
    find = context.guide.records.find
    lines = [line for line in context.guide.records.of(BudgetLine) if line.entity and find(line.entity) is record]
    if not lines:
        return ""
    if len(lines) > MOST_BUDGET_LINES:
        target = page_link("budgets/lines", context.page)
        return f"[{context.word('page.all-budget-lines', count=len(lines))}]({target})\n"
    return templates.render("tables/budget", context, records=lines)


def _mentioning_pages(key: tuple[str, str], context: PageContext, mentions: Mentions) -> list[dict[str, str]]:
    pages = context.guide.pages[context.language.code]
    return [{"title": pages[path].title, "link": page_link(path, context.page)} for path in mentions.pages[key] if path in pages]
