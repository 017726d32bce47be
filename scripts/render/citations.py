"""Marks of notes that stand side by side become one, as 1–3, large enough to point at; each note leads back once, and says where to.

What opens beside a mark is docs/assets/javascripts/notes.js. Python-Markdown writes a mark and a way back for every place that cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from scripts.load.languages.language import Language
from scripts.render.heading_text import HEADING, heading_text

_GROUP_OR_HEADING = re.compile(
    rf'(?P<marks>(?:<sup id="fnref\d*:[^"]+"><a class="footnote-ref" href="#fn:[^"]+">\d+</a></sup>)+)|{HEADING.pattern}', re.DOTALL
)
_MARK = re.compile(r'href="#fn:([^"]+)">(\d+)<')
_WAYS_BACK = re.compile(r'(?:(?:&#160;)?<a class="footnote-backref" href="#fnref\d*:(?P<note>[^"]+)"[^>]*>&#8617;</a>)+')

_NO_BREAK = "&#8288;"
"""A mark does not begin a line."""


def with_grouped_marks(html: str, language: Language) -> str:
    """Return a page's HTML with the marks of notes so grouped, and with one way back from each note to the place that cites it first."""
    first_cited: dict[str, tuple[str, str]] = {}
    place = ""

    def grouped(found: re.Match[str]) -> str:
        nonlocal place
        if not found["marks"]:
            place = heading_text(found[0])
            return found[0]
        marks = [(note, int(number)) for note, number in _MARK.findall(found["marks"])]
        new = [(note, number) for note, number in marks if note not in first_cited]
        anchor = f"cited-{new[0][1]}" if new else ""
        first_cited.update({note: (anchor, place) for note, _ in new})
        return _mark(marks, anchor, language)

    def way_back(found: re.Match[str]) -> str:
        anchor, section = first_cited[found["note"]]
        words = escape(language.word("theme.footnote-back", place=section))
        return f' <a class="footnote-backref" href="#{anchor}"><span aria-hidden="true">&#8617;</span> {words}</a>'

    return _WAYS_BACK.sub(way_back, _GROUP_OR_HEADING.sub(grouped, html))


def _mark(marks: list[tuple[str, int]], anchor: str, language: Language) -> str:
    """One mark for all of `marks`: it leads to the first of them, and numbers them all in data-notes."""
    label = _ranges(number for _, number in marks)
    said = language.word("theme.source" if len(marks) == 1 else "theme.sources", numbers=label)
    own_id = f' id="{anchor}"' if anchor else ""
    notes = f' data-notes="{" ".join(str(number) for _, number in marks)}"' if len(marks) > 1 else ""
    return f'<sup{own_id}>{_NO_BREAK}<a class="footnote-ref" href="#fn:{marks[0][0]}"{notes} aria-label="{said}">{label}</a></sup>'


def _ranges(numbers: Iterable[int]) -> str:
    """Numbers in short: 1, 3, 4, 5 → 1,3–5."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(str(run[0]) if len(run) == 1 else f"{run[0]}{'–' if len(run) > 2 else ','}{run[-1]}" for run in runs)
