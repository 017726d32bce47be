"""Timelines: events in their order, by decade and year, with what is planned set apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from scripts.load.edition import Edition
from scripts.load.edtf_date import EdtfDate
from scripts.load.models import Event
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown
from scripts.stage.facets import Option, facets_of, record_option
from scripts.stage.links import data_folder
from scripts.stage.templates import Templates

MOST_NAMED = 40
"""How many actors the filter offers: those named by most events."""


@dataclass(frozen=True)
class Year:
    """A year with its events, as Markdown."""

    year: int
    title: str
    id: str
    events: Markdown


@dataclass(frozen=True)
class Decade:
    """A decade and its years."""

    title: str
    id: str
    years: list[Year]


def is_planned(event: Event, edition: Edition) -> bool:
    """True for an event that still lay ahead on the day of the edition."""
    return event.status == "plan" and event.date.last >= edition.date.first


def by_date(events: list[Event]) -> list[Event]:
    """Return the events in the order of their dates."""
    return sorted(events, key=_order)


def render_list(events: list[Event], context: PageContext, templates: Templates) -> Markdown:
    """Return the events as one list without headings, for use inside a page."""
    edition = context.guide.edition
    return templates.render("views/timeline", context, records=by_date(events), event_planned=lambda event: is_planned(event, edition))


def render_years(events: list[Event], context: PageContext, templates: Templates) -> Markdown:
    """Return the events under headings of decades and years, with the filter above and the plans below."""
    edition = context.guide.edition
    past = by_date([event for event in events if not is_planned(event, edition)])
    ahead = by_date([event for event in events if is_planned(event, edition)])

    def items(chosen: list[Event], level: int) -> Markdown:
        entries = [
            templates.render("entries/events", context, record=event, level=level, planned=is_planned(event, edition)) for event in chosen
        ]
        return Markdown("///// html | ol.timeline\n    markdown: block\n\n" + "\n".join(entries) + "\n/////\n")

    decades = [
        Decade(
            title=context.language.decade(decade * 10),
            id=f"decade-{decade}0s",
            years=[
                Year(year, context.date(EdtfDate(str(year)), era=True), f"year-{year}", items(in_year, 4))
                for year, in_year in _grouped(in_decade, lambda event: event.date.year)
            ],
        )
        for decade, in_decade in _grouped(past, lambda event: event.date.year // 10)
    ]
    themes, _ = facets_of(Event.record_kind.id, events, context)
    years = [event.date.first.year for event in events] + [min(event.date.last.year, 2100) for event in events]
    return templates.render(
        "views/years",
        context,
        decades=decades,
        planned=items(ahead, 3) if ahead else "",
        themes=themes.options,
        actors=_actors(events, context),
        data=data_folder(context.language, context.page),
        first_year=min(years),
        last_year=max(year for year in years if year < 2100),
        edition_date=context.date(edition.date),
    )


def _grouped(events: list[Event], key: Callable[[Event], int]) -> list[tuple[int, list[Event]]]:
    return [(value, list(group)) for value, group in groupby(events, key)]


def _order(event: Event) -> tuple[object, ...]:
    return (event.date, event.id)


def _actors(events: list[Event], context: PageContext) -> list[Option]:
    counts: dict[str, int] = {}
    for event in events:
        for actor in event.actors:
            counts[actor] = counts.get(actor, 0) + 1
    most = sorted(sorted(counts), key=lambda actor: -counts[actor])[:MOST_NAMED]
    return sorted((record_option(actor, context) for actor in most), key=lambda option: option.label)
