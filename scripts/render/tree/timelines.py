"""Timelines that only point: date and name of each event, which the general timeline describes."""

from __future__ import annotations

import copy

from scripts.load.languages.language import Language
from scripts.render.tree.dates import split_era
from scripts.render.tree.elements import HEADINGS, Element, drop, make, of_class, text_of
from scripts.render.tree.page import TreePage, page_id

GENERAL = "timeline/index"


def set_theme_timeline(page: TreePage, language: Language) -> None:
    """Leave dates and names of events on a page of a timeline by theme, decade by decade, and say where they are described."""
    if not page.staged.path.startswith("timeline/") or page.staged.path == GENERAL:
        return
    for year in page.tree.xpath(".//h3"):
        drop(year)
    for number, events in enumerate(list(of_class(page.tree, "timeline"))):
        brief(events, language)
        if number == 0:
            events.addprevious(make("p", language.word("book.all-events"), class_="remark"))
        before = events.getprevious()
        if before is not None and before.tag == "ol":
            before.extend(events)
            drop(events)


def brief(events: Element, language: Language) -> None:
    """Leave date and name of each event in a list, linked to where the event is described."""
    events.set("class", "timeline brief")
    for item in events.iter("li"):
        date, link = date_of(item), _link(item)
        if link is None:
            continue
        for child in list(item):
            item.remove(child)
        item.text = None
        item.append(make("p", make("span", split_era(text_of(date), language)[0] if date is not None else "", class_="date"), link))


def _link(event: Element) -> Element | None:
    """The name of an event as a link: the one that it has, or one to the entry of the general timeline."""
    heading = next(event.iter(*HEADINGS), None)
    if heading is None:
        link = event.find(".//a[@data-page]")
        if link is not None:
            link.tail = None
        return link
    name = copy.deepcopy(heading)
    for date in name.findall("time"):
        drop(date)
    title = text_of(name)
    identity = (heading.get("id") or "").partition("--")[2]
    return make("a", title, href=f"#{page_id(GENERAL)}--{identity}", data_page=GENERAL)


def date_of(event: Element) -> Element | None:
    """Return the element that dates an event: the words in bold that begin it, or <time> where it has a heading."""
    for path in ("./p[1]/strong", ".//time"):
        if (found := event.find(path)) is not None:
            return found
    return None
