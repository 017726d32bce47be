"""A chart as a figure in the page: the drawing with its text alternative, a caption with note and sources, the figures as a table."""

from __future__ import annotations

import re
from html import escape

from scripts.cache import Cache
from scripts.load.chart import Chart
from scripts.load.languages.language import Language
from scripts.load.models import BudgetLine
from scripts.stage.charts.budget import draw_budget, lines_of
from scripts.stage.charts.orbits import draw_orbits
from scripts.stage.charts.organizations import draw_organizations
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown
from scripts.stage.templates import Templates


def render_figure(chart: Chart, context: PageContext, templates: Templates) -> str:
    """Return the chart as Markdown."""
    lines = lines_of(chart, context.guide.records) if chart.series else []
    return templates.render(
        "views/chart", context, chart=chart, svg=Markdown(_accessible(_draw(chart, lines, context), chart, context.language)), lines=lines
    )


def _draw(chart: Chart, lines: list[BudgetLine], context: PageContext) -> str:
    match chart.kind:
        case "organizations":
            assert chart.root
            return draw_organizations(chart.root, context)
        case "orbits":
            return draw_orbits(context)
        case _:
            return draw_budget(chart, lines, context.guide.records, context.language, Cache(context.guide.root, "charts"))


def _accessible(svg: str, chart: Chart, language: Language) -> str:
    """The drawing as one image for assistive technology, named by the chart's title and described by its description."""
    title, description = escape(chart.title[language.code], quote=False), escape(chart.description[language.code], quote=False)
    inside = re.sub(r"^.*?<svg[^>]*>", "", svg, count=1, flags=re.DOTALL)
    size = re.search(r'viewBox="([^"]+)"', svg)
    assert size, "a drawing without a viewBox cannot be scaled"
    named = f'<title id="{chart.id}-title">{title}</title><desc id="{chart.id}-desc">{description}</desc>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size[1]}" role="img" aria-labelledby="{chart.id}-title {chart.id}-desc">'
    return re.sub(r"\s*\n\s*", " ", f"{head}{named}{inside}")
