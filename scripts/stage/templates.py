"""The templates of generated Markdown (overrides/pages/), with what they may use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.stage.context import PageContext

_SHORT_COUNTRY_NAMES = {
    ("ja", "US"): "米国",
    ("ja", "GB"): "英国",
    ("ja", "KP"): "北朝鮮",
    ("ja", "KR"): "韓国",
    ("en", "US"): "United States",
}
"""Where the usage of the press is shorter than the name in the Unicode CLDR (babel)."""


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
            "language_name": language_name,
            "orbit_name": lambda orbit, context: context.label("orbit", orbit),
        }

    def render(self, name: str, context: PageContext, **values: Any) -> str:
        """Return the Markdown of one template; `ctx` in it is the page's context, `ja` and `en` tell its language."""
        template = self._environment.get_template(f"{name}.md.j2")
        return template.render(ctx=context, ja=context.language == "ja", en=context.language == "en", **values)

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
        return context.label("fact", "international")
    return _SHORT_COUNTRY_NAMES.get((context.language, code)) or Locale(context.language).territories[code]


def language_name(code: str, context: PageContext) -> str:
    """Return the name of a language (ISO 639-1) in the page's language."""
    return str(Locale(context.language).languages[code])
