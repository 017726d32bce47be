"""A paragraph that states dates, sums or percentages says where they come from."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.agreement.figures import FigureReader
from scripts.check.agreement.readers import figure_readers
from scripts.check.rule import Rule
from scripts.check.rules.same_citations import CITE_NOTHING
from scripts.check.stated import figures, typed
from scripts.load.guide import Guide
from scripts.load.notation import EMBED, citations_in
from scripts.load.page import Page
from scripts.load.problems import Problem

_TABLE = "|"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each paragraph of prose with figures and no citation; a table rests on the text around it.

    The day or month of the edition alone ("as of November 2026, no report was found") needs no source: it is the guide that looked.
    """
    now, readers = str(guide.edition.date), figure_readers(guide)
    for code, pages in guide.pages.items():
        for page in pages.values():
            if page.path.startswith(CITE_NOTHING):
                continue
            for line, text in _paragraphs(page):
                if not citations_in(text) and (found := _first_figure(text, readers[code], now)):
                    yield Problem(page.file, line, "", f"states {found} and cites nothing", "name its source with [@source#locator]")


def _paragraphs(page: Page) -> Iterator[tuple[int, str]]:
    """Each run of lines that are neither headings, tables, embedded views nor empty, with the line it begins on."""
    start, lines = 0, list[str]()
    for number, line in (*page.lines(), (0, "")):
        if line.strip() and not line.startswith(("#", _TABLE, "<")) and not EMBED.match(line):
            start = start if lines else number
            lines.append(line)
        elif lines:
            yield start, "\n".join(lines)
            lines = []


def _first_figure(text: str, reader: FigureReader, now: str) -> str | None:
    language = reader.language
    dates = [str(stated.date) for stated in language.statements.dates(typed(text), language.locale) if not now.startswith(str(stated.date))]
    return next(iter([*sorted(figures(text, reader)), *dates]), None)


RULE = Rule(
    title=("段落ごとの出典", "Paragraphs cite"),
    why=(
        "日付や金額、割合を述べる段落には、確かめられるように出典を付けます。",
        "A reader can check each paragraph that states a date, a sum or a percentage.",
    ),
    looks_at="prose",
    check=check,
)
