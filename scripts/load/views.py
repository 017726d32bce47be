"""What an embedded view shows: its records, events or chart, resolved alike by the check and by staging."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scripts.load.chart import Chart
from scripts.load.guide import Guide
from scripts.load.models import KINDS, AnyRecord, BudgetLine, Event
from scripts.load.notation import Embed
from scripts.load.problems import Fault, nearest
from scripts.load.select import select

Filters = dict[str, list[str]]

FILTERED = [kind for kind in KINDS if kind != Event.record_kind.id]
"""The kinds that can be filtered on a page; timelines have a filter of their own."""


@dataclass(frozen=True)
class View:
    """A view that can be shown: its name and subject, and what it shows."""

    name: str
    subject: str
    records: list[AnyRecord]
    chart: Chart | None = None


def resolve_view(embed: Embed, guide: Guide) -> View:
    """Return what `embed` shows. Raises Fault for an unknown view, subject, filter or chart, and where there is nothing to show."""
    if embed.view not in _VIEWS:
        raise Fault(f"there is no view “{embed.view}”", nearest(embed.view, _VIEWS) or f"one of {', '.join(_VIEWS)}")
    return _VIEWS[embed.view](embed, guide)


def events_about(guide: Guide, references: list[str]) -> list[Event]:
    """Return the events in which one of the records `references` acts or is involved. Raises Fault for a record that does not exist."""
    wanted = {guide.records.find(reference).reference for reference in references}
    return [
        event
        for event in guide.records.of(Event)
        if wanted & {guide.records.target(reference).reference for reference in (*event.actors, *event.related)}
    ]


def _list(embed: Embed, guide: Guide) -> View:
    return View(embed.view, embed.subject, select(guide.records, embed.subject, embed.filters))


def _templated(folder: str, otherwise: str) -> Callable[[Embed, Guide], View]:
    """A view of the kinds that have a template in overrides/pages/`folder`."""

    def view(embed: Embed, guide: Guide) -> View:
        records = select(guide.records, embed.subject, embed.filters)
        if not (guide.root / "overrides" / "pages" / folder / f"{embed.subject}.md.j2").exists():
            raise Fault(f"{embed.subject} cannot be shown as {embed.view}", f"use {otherwise}")
        return View(embed.view, embed.subject, records)

    return view


def _timeline(embed: Embed, guide: Guide) -> View:
    if embed.subject not in ("", "years"):
        raise Fault(f"“{embed.subject}” is not a form of a timeline", "write {{ timeline … }} or {{ timeline years … }}")
    filters = dict(embed.filters)
    about = filters.pop("about", [])
    records = select(guide.records, Event.record_kind.id, filters)
    if about:
        involved = events_about(guide, about)
        records = [event for event in records if event in involved]
        if not records:
            raise Fault(f"there are no events about {', '.join(about)}", "leave the timeline out")
    return View(embed.view, embed.subject, records)


def _chart(embed: Embed, guide: Guide) -> View:
    _without_filters(embed)
    if embed.subject not in guide.charts:
        raise Fault(f"there is no chart “{embed.subject}”", nearest(embed.subject, guide.charts) or f"one of {', '.join(guide.charts)}")
    return View(embed.view, embed.subject, [], guide.charts[embed.subject])


def _filter(embed: Embed, guide: Guide) -> View:
    if embed.subject not in FILTERED:
        raise Fault(f"there is no filter of “{embed.subject}”", nearest(embed.subject, FILTERED) or f"one of {', '.join(FILTERED)}")
    return View(embed.view, embed.subject, select(guide.records, embed.subject, embed.filters))


def _amounts(embed: Embed, guide: Guide) -> View:
    """Amounts that readers look for first, as large figures."""
    if embed.subject != BudgetLine.record_kind.id or "ids" not in embed.filters:
        raise Fault("amounts are those of budget lines that are named one by one", "write {{ amounts budget ids=…|… }}")
    view = _list(embed, guide)
    for line in view.records:
        if isinstance(line, BudgetLine) and line.amount is None:
            raise Fault(f"budget/{line.id} has no amount", "name another line")
    return view


def _alone(embed: Embed, guide: Guide) -> View:
    """A view that shows everything of its kind."""
    del guide
    _without_filters(embed)
    if embed.subject:
        raise Fault(f"“{embed.view}” of “{embed.subject}” alone do not exist", f"write {{{{ {embed.view} }}}}")
    return View(embed.view, "", [])


def _without_filters(embed: Embed) -> None:
    if embed.filters:
        raise Fault(f"“{embed.view}” takes no filters", f"leave out {', '.join(embed.filters)}")


_VIEWS: dict[str, Callable[[Embed, Guide], View]] = {
    "list": _list,
    "table": _templated("tables", "list"),
    "timeline": _timeline,
    "entries": _templated("entries", "list or table, for they have pages of their own"),
    "chart": _chart,
    "filter": _filter,
    "amounts": _amounts,
    "downloads": _alone,
    "outcomes": _alone,
    "pages": _alone,
    "rules": _alone,
    "changes": _alone,
    "api": _alone,
}
