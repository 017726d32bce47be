"""A chart as a figure in the page: title and note, the drawing with its text alternative, sources, its figures as a table, downloads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from scripts.cache import Cache
from scripts.load.chart import Chart
from scripts.load.models import BudgetLine
from scripts.stage.charts.budget import budget_drawing, lines_of
from scripts.stage.charts.governance import draw_organizations
from scripts.stage.charts.lifelines import Lifeline, lifelines_drawing, lifelines_of, period
from scripts.stage.charts.matrix import matrix_of
from scripts.stage.charts.orbits import draw_orbits
from scripts.stage.charts.organizations import Branch, tree_of
from scripts.stage.charts.screen import NARROW, WIDE, Screen
from scripts.stage.charts.vega import drawn, themed
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown
from scripts.stage.links import figures_folder
from scripts.stage.templates import Templates

SCREENS = (WIDE, NARROW)
_INK = "#222222"


@dataclass(frozen=True)
class Shown:
    """What a drawing shows, for the table beside it: budget lines, documents with their periods, or a tree of bodies."""

    lines: list[BudgetLine]
    documents: list[tuple[Lifeline, str]]
    tree: Branch | None


def render_figure(chart: Chart, context: PageContext, templates: Templates) -> str:
    """Return the chart as Markdown."""
    if chart.kind == "matrix":
        return templates.render("views/matrix", context, chart=chart, matrix=matrix_of(chart, context))
    drawings = {screen.name: Markdown(_accessible(themed(draw(chart, context, screen)), chart, context, screen)) for screen in SCREENS}
    files = figures_folder(context.language, context.page) + f"{chart.id}-{context.language.code}"
    return templates.render("views/chart", context, chart=chart, drawings=drawings, files=files, shown=shown_by(chart, context))


def shown_by(chart: Chart, context: PageContext) -> Shown:
    """Return what a drawing shows."""
    lifelines = lifelines_of(chart, context) if chart.kind == "lifelines" else []
    return Shown(
        lines_of(chart, context.guide.records) if chart.series else [],
        [(line, period(line, context)) for line in lifelines],
        tree_of(chart.root, context) if chart.root else None,
    )


def draw(chart: Chart, context: PageContext, screen: Screen) -> str:
    """Return the drawing of a chart as SVG, for one kind of screen."""
    cache = Cache(context.guide.root, "charts")
    match chart.kind:
        case "organizations":
            assert chart.root
            return draw_organizations(chart.root, context, screen)
        case "orbits":
            return draw_orbits(context, screen)
        case "lifelines":
            return drawn(lifelines_drawing(lifelines_of(chart, context), context, screen), cache)
        case _:
            return drawn(budget_drawing(chart, context.guide.records, context.language, screen), cache)


def alone(svg: str) -> str:
    """Return a drawing as a file of its own: dark on light, without links, which would lead nowhere."""
    svg = re.sub(r"var\(--[\w-]+, ([^)]+)\)", r"\1", re.sub(r"</?a\b[^>]*>", "", svg))
    return svg.replace("currentColor", _INK)


def _accessible(svg: str, chart: Chart, context: PageContext, screen: Screen) -> str:
    """The drawing as one image for assistive technology, or a group where it has links; it has the chart's title and description."""
    code = context.language.code
    title, description = escape(chart.title[code], quote=False), escape(chart.description[code], quote=False)
    inside = re.sub(r"^.*?<svg[^>]*>", "", svg, count=1, flags=re.DOTALL)
    size = re.search(r'viewBox="([^"]+)"', svg)
    assert size, "a drawing without a viewBox cannot be scaled"
    name = f"{chart.id}-{screen.name}"
    named = f'<title id="{name}-title">{title}</title><desc id="{name}-desc">{description}</desc>'
    role = "group" if "<a " in svg else "img"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size[1]}" role="{role}" aria-labelledby="{name}-title {name}-desc">'
    return re.sub(r"\s*\n\s*", " ", f"{head}{named}{inside}")
