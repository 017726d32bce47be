"""What became of the forecasts of the texts, as one bar: how many have each outcome. What nobody foresaw is not among them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from scripts.load.models import VOCABULARIES, Development
from scripts.stage.context import PageContext
from scripts.stage.templates import Templates

_WIDTH = 1000
"""Of the bar, in units of its own; the gaps are within the segments."""
_GAP = 4


@dataclass(frozen=True)
class Segment:
    """The forecasts with one outcome: how many, and where their part of the bar begins and how wide it is."""

    outcome: str
    count: int
    start: float
    width: float


def segments(counts: Counter[str]) -> list[Segment]:
    """Return a segment for each outcome that occurs, in the order of the vocabulary, as wide as its share."""
    total, start, found = counts.total(), 0.0, []
    for outcome in VOCABULARIES["outcome"]:
        if count := counts[outcome]:
            share = _WIDTH * count / total
            found.append(Segment(outcome, count, round(start, 1), round(share - _GAP, 1)))
            start += share
    return found


def render_outcomes(context: PageContext, templates: Templates) -> str:
    """Return the bar and its legend, which leads to the page of developments."""
    developments = [development for development in context.guide.records.of(Development) if development.statement]
    page = context.guide.pages[context.language.code][developments[0].page]
    return templates.render(
        "views/outcomes",
        context,
        segments=segments(Counter(development.outcome for development in developments)),
        total=len(developments),
        width=_WIDTH,
        page=context.page_link(page),
        as_of=max(development.as_of for development in developments if development.as_of),
    )
