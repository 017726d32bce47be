"""Who meets whom: forums of two countries, the bodies of the one on their left, those of the other on their right, as a table."""

from __future__ import annotations

from scripts.load.chart import Chart
from scripts.load.models import AnyRecord, Organization
from scripts.load.models.cooperation import Cooperation
from scripts.load.select import select
from scripts.stage.charts.matrix import Matrix
from scripts.stage.charts.short import short_name
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown, label

_SIDES = ("JP", "US")


def counterparts_of(chart: Chart, context: PageContext) -> Matrix:
    """Return the table of a chart: of each form of cooperation of the two countries that has bodies of both. Raises Fault without any."""
    picked = [record for record in select(context.guide.records, chart.of, chart.where) if isinstance(record, Cooperation)]
    bilateral = [forum for forum in picked if sorted(forum.countries) == sorted(_SIDES)]
    forums = [forum for forum in bilateral if all(_bodies(forum, context, side) for side in _SIDES)]
    here, there = (label(context.label("country", side)) for side in _SIDES)
    rows = [(_named(forum, context, _SIDES[0]), [context.link(forum), _named(forum, context, _SIDES[1])]) for forum in forums]
    return Matrix(here, [label(context.label("kind", chart.of)), there], rows)


def _bodies(forum: Cooperation, context: PageContext, country: str) -> list[AnyRecord]:
    found = [context.guide.records.target(reference) for reference in forum.participants]
    return [body for body in found if isinstance(body, Organization) and body.country == country]


def _named(forum: Cooperation, context: PageContext, country: str) -> Markdown:
    """The bodies of a country that take part."""
    return context.join(context.link(body, short_name(body, context)) for body in _bodies(forum, context, country))
