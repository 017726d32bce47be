"""What Typst says, in terms of the staged page that caused it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from scripts.load.problems import Problem
from scripts.render.templates import TEMPLATES
from scripts.render.tree.staged import StagedPage

_DIAGNOSTIC = re.compile(
    r"^(?:error|warning): (?P<message>.*?)\n\s*┌─ (?P<file>\S+?):(?P<line>\d+):(?P<column>\d+)", re.MULTILINE | re.DOTALL
)
_NO_GLYPH = re.compile(r'the text `"(?P<text>.*)"` could not be displayed')
_STRING = re.compile(r'#"((?:[^"\\]|\\.)*)"')
_NEEDLE = 24
"""Characters of text by which a place is looked for in a staged page."""


def problems_of(diagnostics: list[str], folder: Path, pages: dict[str, StagedPage]) -> Iterator[Problem]:
    """Yield a problem for each place that Typst names; `pages` are the staged pages by the name of their file in `folder`/pages."""
    for diagnostic in diagnostics:
        found = list(_DIAGNOSTIC.finditer(diagnostic))
        if not found:
            yield Problem(TEMPLATES, 0, "", f"Typst: {diagnostic.strip()}", "correct the templates")
        for match in found:
            yield _problem(match, folder, pages)


def _problem(match: re.Match[str], folder: Path, pages: dict[str, StagedPage]) -> Problem:
    file, line, message = Path(match["file"]), int(match["line"]), match["message"]
    page = pages.get(file.stem) if file.parent.name == "pages" else None
    if page is None:
        return Problem(TEMPLATES / file.name, line, "", f"Typst: {message}", "correct the template, or what it is given")
    glyph = _NO_GLYPH.search(message)
    if glyph:
        characters = "".join(dict.fromkeys(glyph["text"]))
        names = ", ".join(f"U+{ord(each):04X}, {unicodedata.name(each, 'no name')}" for each in characters)
        message = f"no font of the book has {characters} ({names})"
        return Problem(page.file, page.line_of(characters[0]), "", message, "use another character")
    markup = (folder / "pages" / file.name).read_text(encoding="utf-8").splitlines()[line - 1]
    at = _line(page, markup, int(match["column"]))
    return Problem(page.file, at, "", f"Typst: {message}", "correct this place of the page, or its template")


def _line(page: StagedPage, markup: str, column: int) -> int:
    """The line of the staged page that has the text nearest to a place in its markup."""
    texts = [(abs(each.start() - column), each[1].replace('\\"', '"').strip()[:_NEEDLE]) for each in _STRING.finditer(markup)]
    return next((line for _, text in sorted(texts) if text and (line := page.line_of(text))), 0)
