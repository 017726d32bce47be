"""Blocks of a page as Typst markup: paragraphs, headings, lists, tables, figures, and what only a guide has."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.render.book.cross_references import CrossReferences
from scripts.render.book.inline import Inline
from scripts.render.book.layout import Head
from scripts.render.book.markup import array, call, content, joined, string, text, trimmed
from scripts.render.book.notes import Notes
from scripts.render.book.pictures import Pictures
from scripts.render.book.tables import columns, widths
from scripts.render.tree.dates import split_era
from scripts.render.tree.elements import HEADINGS, Element, has_class, text_of
from scripts.render.tree.timelines import date_of

_BLOCKS = {*HEADINGS, "p", "ul", "ol", "dl", "table", "figure", "blockquote", "section", "div", "hr", "details"}
_LABELED = ("figure", "table")
"""Blocks that the template itself makes a place to link to."""


class Blocks:
    """Writes the blocks of one staged page, each in one line of markup. `heads` are those that running heads name."""

    def __init__(self, inline: Inline, notes: Notes, references: CrossReferences, pictures: Pictures, language: Language) -> None:
        self._inline = inline
        self._notes = notes
        self._references = references
        self._pictures = pictures
        self._language = language
        self.heads: list[Head] = []

    def mixed(self, element: Element) -> str:
        """Return what is in an element in one line, running text and blocks alike."""
        parts, run = [], text(element.text or "")
        for child in element:
            if child.tag in _BLOCKS:
                parts += [run, self.block(child)]
                run = ""
            elif isinstance(child.tag, str):
                run += self._inline.element(child)
            run += text(child.tail or "")
        return joined([*parts, run])

    def block(self, element: Element) -> str:
        """Return one block as markup."""
        write = getattr(self, f"_{element.tag}", None)
        if write is None and element.tag in HEADINGS:
            return self.heading(element, "section-head")
        anchor = call("at", string(element.get("id"))) if element.get("id") and element.tag not in _LABELED else ""
        return anchor + (write(element) if write else self.mixed(element))

    def heading(self, heading: Element, function: str, leave_out: Element | None = None, place: str = "") -> str:
        """Return a heading, set by a function of the template; a new section begins for references.

        `place` is the id of what it heads, where that has one of its own.
        """
        self._references.begin_section()
        own = heading.get("id") or ""
        with self._inline.heading():
            title = self._inline.inside(heading, leave_out)
        anchor = call("at", string(own)) if own and place else ""
        depth = heading.get("data-depth", "")
        entry = place or (self._notes.in_entries and depth == "3")
        if kind := "entry" if entry else "section" if depth in ("1", "2") else "":
            self.heads.append(Head(place or own, kind, text_of(heading)))
        return anchor + call(function, level=heading.tag[1], depth=depth, id=string(place or own), body=title)

    def _p(self, paragraph: Element) -> str:
        inside = trimmed(self._inline.inside(paragraph))
        return call(paragraph.get("class"), body=inside) if paragraph.get("class") in ("entry-label", "remark", "out-of-date") else inside

    def _ul(self, items: Element) -> str:
        return call("lines" if has_class(items, "lines") else "items", *(content(self.mixed(item)) for item in items.findall("li")))

    def _ol(self, items: Element) -> str:
        if has_class(items, "timeline"):
            return self._timeline(items)
        return call("steps", *(content(self.mixed(item)) for item in items.findall("li")))

    def _dl(self, terms: Element) -> str:
        facts = has_class(terms, "facts")
        indexed, self._inline.indexed = self._inline.indexed, not facts
        pairs, label = [], ""
        for child in terms:
            if child.tag == "dt":
                label = content(self._inline.inside(child))
            else:
                pairs.append(f"({label}, {content(self.mixed(child))})")
        self._inline.indexed = indexed
        return call("facts" if facts else "definitions", *pairs)

    def _table(self, table: Element) -> str:
        caption = table.find("caption")
        with self._notes.by_number():
            head = [content(self._inline.inside(cell)) for cell in table.iter("th")]
            cells = [("amount" if has_class(cell, "amount") else "") + content(self.mixed(cell)) for cell in table.iter("td")]
            title = content(self._inline.inside(caption)) if caption is not None else "none"
        return call("numbered-table", array(head), *cells, id=string(table.get("id") or ""), caption=title, columns=widths(columns(table)))

    def _figure(self, figure: Element) -> str:
        caption = figure.find(".//figcaption")
        with self._notes.by_number():
            title = self.mixed(caption)
        table = figure.find(".//table")
        body = self._table(table) if table is not None else self._pictures.picture(figure)
        return call("numbered-figure", content(body), id=string(figure.get("id")), caption=content(title))

    def _img(self, image: Element) -> str:
        return self._pictures.picture(image)

    def _blockquote(self, quotation: Element) -> str:
        return call("quotation", body=self.mixed(quotation))

    def _section(self, section: Element) -> str:
        inside = self.mixed(section)
        return call("correction", body=inside) if has_class(section, "correction") else inside

    def _div(self, division: Element) -> str:
        inside = self.mixed(division)
        return call("source", division.get("data-number", "0"), body=inside) if has_class(division, "source") else inside

    def _hr(self, rule: Element) -> str:
        del rule
        return call("divider")

    def _details(self, details: Element) -> str:
        return self.mixed(details)

    def _timeline(self, events: Element) -> str:
        with self._notes.by_number():
            items = [self._event(event) for event in events.findall("li")]
        brief = "events" if self._notes.in_entries else "brief-timeline"
        return call(brief if has_class(events, "brief") else "timeline", *items)

    def _event(self, event: Element) -> str:
        self._references.begin_section()
        date = event.find(".//span[@class='date']")
        date = date if date is not None else date_of(event)
        parts = []
        for child in event:
            if child.tag in HEADINGS:
                parts.append(self.heading(child, "event-head", leave_out=date))
            elif child.tag == "p":
                parts.append(self._inline.inside(child, leave_out=date))
            else:
                parts.append(self.block(child))
        day, era = split_era("" if date is None else text_of(date), self._language)
        shown = content(text(day) + (f"#linebreak(){call('fine', body=text(era))}" if era else ""))
        planned = "true" if has_class(event, "planned") else "false"
        return f"(date: {shown}, planned: {planned}, body: {content(joined(parts))})"
