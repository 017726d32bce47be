"""The templates of generated Markdown (overrides/pages/), with what they may use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.stage.context import PageContext

LONGEST_LINE = 32
"""Characters of a Latin name that stand on one line beside Japanese text."""


class Templates:
    """Renders the templates below overrides/pages of one repository."""

    def __init__(self, root: Path) -> None:
        loader = FileSystemLoader(root / "overrides" / "pages")
        self._environment = Environment(
            loader=loader,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
            comment_start_string="<#",
            comment_end_string="#>",
        )
        self._environment.filters |= {
            "cell": cell,
            "two_lines": two_lines,
            "country_name": country_name,
            "language_name": lambda code, context: context.language.language_name(code),
            "orbit_name": lambda orbit, context: context.label("orbit", orbit),
        }

    def render(self, name: str, context: PageContext, **values: Any) -> str:
        """Return the Markdown of one template; in it `ctx` is the page's context and `language` its language."""
        template = self._environment.get_template(f"{name}.md.j2")
        return template.render(ctx=context, language=context.language, **values)

    def has(self, name: str) -> bool:
        """True where there is a template of that name."""
        return f"{name}.md.j2" in self._environment.list_templates()


def cell(text: object) -> str:
    """Return `text` fit for a cell of a Markdown table."""
    return " ".join(str(text).split()).replace("|", "\\|")


def two_lines(name: str) -> str:
    """Return a long Latin name with a line break near its middle, so that the column it stands in stays narrow."""
    if len(name) <= LONGEST_LINE or not name.isascii():
        return name
    words = name.split(" ")
    middle = min(range(1, len(words)), key=lambda count: abs(len(" ".join(words[:count])) - len(name) / 2))
    return f"{' '.join(words[:middle])}<br>{' '.join(words[middle:])}"


def country_name(code: str, context: PageContext) -> str:
    """Return the name of a country (ISO 3166-1) in the page's language; INT is an international body."""
    if code == "INT":
        return context.word("fact.international")
    return context.language.country(code)
