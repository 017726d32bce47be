"""A chart as a figure in the page: title and note, the drawing with its text alternative, sources, its figures as a table, downloads."""

from __future__ import annotations

import re
from html import escape

from scripts.cache import Cache
from scripts.load.chart import Chart
from scripts.stage.charts.budget import budget_drawing
from scripts.stage.charts.counterparts import counterparts_of
from scripts.stage.charts.governance import draw_organizations
from scripts.stage.charts.lifelines import lifelines_drawing, lifelines_of
from scripts.stage.charts.matrix import matrix_of
from scripts.stage.charts.orbits import draw_orbits
from scripts.stage.charts.organizations import tree_of
from scripts.stage.charts.plans import plans_drawing, promises_of
from scripts.stage.charts.screen import NARROW, WIDE, Screen
from scripts.stage.charts.table import table_of
from scripts.stage.charts.vega import drawn, themed
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown
from scripts.stage.links import figures_folder
from scripts.stage.templates import Templates

SCREENS = (WIDE, NARROW)
_INK = "#222222"


def render_figure(chart: Chart, context: PageContext, templates: Templates) -> str:
    """Return the chart as Markdown."""
    if chart.is_table:
        matrix = counterparts_of(chart, context) if chart.kind == "counterparts" else matrix_of(chart, context)
        return templates.render("views/matrix", context, chart=chart, matrix=matrix)
    drawings = {screen.name: Markdown(_accessible(themed(draw(chart, context, screen)), chart, context, screen)) for screen in SCREENS}
    tree = tree_of(chart.root, context) if chart.root else None
    files = figures_folder(context.language, context.page) + f"{chart.id}-{context.language.code}"
    return templates.render("views/chart", context, chart=chart, drawings=drawings, files=files, table=table_of(chart, context), tree=tree)


def draw(chart: Chart, context: PageContext, screen: Screen) -> str:
    """Return the drawing of a chart as SVG, for one kind of screen."""
    cache = Cache(context.guide.root, "charts")
    match chart.kind:
        case "organizations":
            assert chart.root
            return draw_organizations(chart.root, context, screen)
        case "orbits":
            return draw_orbits(chart, context, screen)
        case "lifelines":
            return drawn(lifelines_drawing(lifelines_of(chart, context), context, screen), cache)
        case "plans":
            return drawn(plans_drawing(promises_of(chart, context), context, screen), cache)
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
