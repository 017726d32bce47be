"""The view of what changed from edition to edition."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.compare.difference import Replacement
from scripts.compare.excerpt import excerpts
from scripts.compare.records import Fields
from scripts.load.models import KINDS, LANGUAGES, AnyRecord
from scripts.load.problems import Fault
from scripts.stage.changes.history import History, Step
from scripts.stage.context import PageContext
from scripts.stage.downloads.columns import SEPARATOR
from scripts.stage.escape import Markdown, escaped
from scripts.stage.links import page_link
from scripts.stage.templates import Templates


@dataclass(frozen=True)
class ChangedField:
    """A field in which a record changed, and its old and new value as Markdown that shows them as they are; empty where there is none."""

    name: str
    old: Markdown
    new: Markdown


def render_changes(history: History, context: PageContext, templates: Templates) -> Markdown:
    """Return every step from edition to edition, the latest first, with links to the records and pages as they are now."""
    return Markdown("\n".join(_step(step, context, templates) for step in history.steps))


def anchor_of(step: Step) -> str:
    """Return the anchor of a step on the page of changes."""
    return f"edition-{step.new.version}".replace(".", "-") if step.is_published else f"since-{step.old.version}".replace(".", "-")


def title_of(step: Step, context: PageContext) -> str:
    """Return the heading of a step: the edition that it made, or the one since which it has been going on."""
    edition, word = (step.new, "changes.edition") if step.is_published else (step.old, "changes.since")
    return context.language.word(word, version=edition.version, date=context.date(edition.date))


def _step(step: Step, context: PageContext, templates: Templates) -> Markdown:
    pages = step.pages[context.language.code]
    return templates.render(
        "views/changes",
        context,
        title=title_of(step, context),
        anchor=anchor_of(step),
        kinds=[kind for kind in (_kind(kind, step, context) for kind in KINDS) if kind["count"]],
        added_pages=[_page(path, context) for path in pages.added],
        removed_pages=[escaped(path) for path in pages.removed],
        changed_pages=[
            (_page(path, context), [_section(path, section, context) for section in (*change.added, *change.changed)])
            for path, change in pages.changed.items()
        ],
    )


def _kind(kind: str, step: Step, context: PageContext) -> dict[str, Any]:
    """What changed among the records of a kind."""
    added = [reference for reference in step.records.added if reference.startswith(f"{kind}/")]
    removed = {reference: row for reference, row in step.records.removed.items() if reference.startswith(f"{kind}/")}
    changed = {reference: change for reference, change in step.records.changed.items() if reference.startswith(f"{kind}/")}
    return {
        "title": context.label("kind", kind),
        "count": len(added) + len(removed) + len(changed),
        "numbers": (len(added), len(changed), len(removed)),
        "added": [_linked(reference, step, context) for reference in added],
        "removed": [_name(reference, row, context) for reference, row in removed.items()],
        "changed": [(_linked(reference, step, context), list(_fields(change, context))) for reference, change in changed.items()],
    }


def _linked(reference: str, step: Step, context: PageContext) -> Markdown:
    record = _now(reference, context)
    return context.link(record) if record else _name(reference, step.new.records[reference], context)


def _now(reference: str, context: PageContext) -> AnyRecord | None:
    kind, _, record = reference.partition("/")
    return context.guide.records.by_kind.get(kind, {}).get(record)


def _name(reference: str, row: Fields, context: PageContext) -> Markdown:
    code = context.language.code
    return escaped(str(row.get(f"name.{code}") or row.get(f"title.{code}") or reference))


def _fields(change: dict[str, Replacement], context: PageContext) -> Iterator[ChangedField]:
    """The fields that differ, without texts in other languages than the page's; of lists the items that differ."""
    others = tuple(f".{code}" for code in LANGUAGES if code != context.language.code)
    for field, values in change.items():
        if not field.endswith(others):
            old, new = (_words(value, context) for value in _without_common_items(values))
            yield ChangedField(field, *map(escaped, excerpts(old, new) if old and new else (old, new)))


def _without_common_items(values: Replacement) -> tuple[Any, Any]:
    old, new = values.old, values.new
    if isinstance(old, list) and isinstance(new, list):
        return [item for item in old if item not in new], [item for item in new if item not in old]
    return old, new


def _words(value: Any, context: PageContext) -> str:
    """A value in words of the page's language, its references by their names where they still lead somewhere."""
    match value:
        case None:
            return ""
        case str():
            try:
                return context.plain(value)
            except Fault:
                return value
        case list():
            return SEPARATOR.join(_words(item, context) for item in value)
        case dict() if set(value) == set(LANGUAGES):
            return _words(value[context.language.code], context)
        case dict():
            return context.language.join(f"{name}{context.language.colon}{_words(item, context)}" for name, item in sorted(value.items()))
        case _:
            return json.dumps(value)


def _page(path: str, context: PageContext) -> Markdown:
    page = context.guide.pages[context.language.code].get(path)
    return context.page_link(page) if page else escaped(path)


def _section(path: str, section: str, context: PageContext) -> Markdown:
    page = context.guide.pages[context.language.code].get(path)
    heading = next((each for each in page.sections if each.id == section), None) if page else None
    if not heading:
        return escaped(section)
    return Markdown(f"[{escaped(heading.title)}]({page_link(path, context.page)}#{section})")
