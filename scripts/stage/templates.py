"""The templates of generated Markdown (overrides/pages/), with what they may use."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError

from scripts.load.models import VOCABULARIES
from scripts.load.problems import Fault, InputError, Problem
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown, escaped, label
from scripts.stage.facets import item

FOLDER = Path("overrides") / "pages"

LONGEST_LINE = 32
"""Characters of a Latin name that stand on one line beside Japanese text."""


class Templates:
    """Renders the templates below overrides/pages of one repository."""

    def __init__(self, root: Path) -> None:
        loader = FileSystemLoader(root / FOLDER)
        self._environment = Environment(
            loader=loader,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=True,
            finalize=escaped,  # not Jinja's own escaping, which is for HTML
            comment_start_string="<#",
            comment_end_string="#>",
        )
        self._environment.filters |= {
            "cell": cell,
            "two_lines": two_lines,
            "label": lambda value, group, context: context.label(group, value),
        }
        self._environment.globals["heading"] = lambda level: Markdown("#" * level)
        self._environment.globals["item"] = item
        self._environment.globals["vocabularies"] = VOCABULARIES

    def render(self, name: str, context: PageContext, **values: Any) -> Markdown:
        """Return the Markdown of one template; in it `ctx` is the page's context and `language` its language.

        Raises InputError that names the template and its line, whatever goes wrong in it.
        """
        try:
            template = self._environment.get_template(f"{name}.md.j2")
            return Markdown(template.render(ctx=context, language=context.language, **values))
        except Fault:
            raise
        except Exception as error:
            raise InputError([_problem(error, name, context)]) from error


def cell(text: object) -> Markdown:
    """Return `text` fit for a cell of a Markdown table."""
    return Markdown(" ".join(escaped(text).split()).replace("|", "\\|"))


def two_lines(name: str) -> Markdown:
    """Return a long Latin name with a line break near its middle, so that the column it is in stays narrow."""
    words = name.split(" ")
    if len(name) <= LONGEST_LINE or not name.isascii() or len(words) == 1:
        return label(name)
    middle = min(range(1, len(words)), key=lambda count: abs(len(" ".join(words[:count])) - len(name) / 2))
    return Markdown(f"{label(' '.join(words[:middle]))}<br>{label(' '.join(words[middle:]))}")


def _problem(error: Exception, name: str, context: PageContext) -> Problem:
    """What went wrong in a template, at the line of the innermost template that it went wrong in."""
    file, line = FOLDER / f"{name}.md.j2", 0
    if isinstance(error, TemplateSyntaxError):
        file, line = FOLDER / (error.name or file.name), error.lineno
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.endswith(".j2"):
            file, line = FOLDER / frame.filename.rpartition(f"{FOLDER.as_posix()}/")[2], frame.lineno or 0
    message = f"cannot be rendered for {context.page} ({context.language.code}): {type(error).__name__}: {error}"
    return Problem(file, line, "", message, "look at what the template reads there, and at the record it is given")
