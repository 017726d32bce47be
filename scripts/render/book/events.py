"""Events of a timeline as Typst markup: the date apart from what it dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.render.book.markup import call, content, joined, text
from scripts.render.tree.dates import split_era
from scripts.render.tree.elements import HEADINGS, Element, has_class, text_of
from scripts.render.tree.timelines import date_of

if TYPE_CHECKING:
    from scripts.render.book.blocks import Blocks


def timeline(blocks: Blocks, events: Element) -> str:
    """Return an <ol class="timeline">: events that are described, or only dated and named (`brief`)."""
    with blocks.notes.by_number():
        items = [_event(blocks, event) for event in events.findall("li")]
    brief = "events" if blocks.notes.in_entries else "brief-timeline"
    return call(brief if has_class(events, "brief") else "timeline", *items)


def _event(blocks: Blocks, event: Element) -> str:
    blocks.references.begin_section()
    date = event.find(".//span[@class='date']")
    date = date if date is not None else date_of(event)
    parts = []
    for child in event:
        if child.tag in HEADINGS:
            parts.append(blocks.heading(child, "event-head", leave_out=date))
        elif child.tag == "p":
            parts.append(blocks.inline.inside(child, leave_out=date))
        else:
            parts.append(blocks.block(child))
    day, era = split_era("" if date is None else text_of(date), blocks.language)
    shown = text(day) + (f"#linebreak(){call('fine', body=text(era))}" if era else "")
    planned = "true" if has_class(event, "planned") else "false"
    return f"(date: {content(shown)}, planned: {planned}, body: {content(joined(parts))})"
