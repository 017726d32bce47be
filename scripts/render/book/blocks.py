"""Blocks of a page as Typst markup: paragraphs, headings, lists, tables, figures, and what only a guide has."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.render.book.cross_references import CrossReferences
from scripts.render.book.events import timeline
from scripts.render.book.inline import Inline
from scripts.render.book.layout import Head
from scripts.render.book.markup import array, call, content, joined, string, text, trimmed
from scripts.render.book.note_lines import notes_before_last_line
from scripts.render.book.notes import Notes
from scripts.render.book.pictures import Pictures
from scripts.render.book.tables import columns, widths
from scripts.render.tree.elements import HEADINGS, Element, has_class, of_class, text_of

_BLOCKS = {*HEADINGS, "p", "ul", "ol", "dl", "table", "figure", "blockquote", "section", "div", "hr", "details"}
_STYLED = ("entry-label", "remark", "out-of-date")
"""Paragraphs that the template sets in a way of their own, by class."""
_LABELED = ("figure", "table")
"""Blocks that the template itself makes a place to link to."""


class Blocks:
    """Writes the blocks of one staged page, each in one line of markup. `heads` are those that running heads name."""

    def __init__(self, inline: Inline, notes: Notes, references: CrossReferences, pictures: Pictures, language: Language) -> None:
        self.inline = inline
        self.notes = notes
        self.references = references
        self.pictures = pictures
        self.language = language
        self.heads: list[Head] = []

    def mixed(self, element: Element) -> str:
        """Return what is in an element in one line, running text and blocks alike."""
        parts, run = [], text(element.text or "")
        for child in element:
            if child.tag in _BLOCKS:
                parts += [run, self.block(child)]
                run = ""
            elif isinstance(child.tag, str):
                run += self.inline.element(child)
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
        self.references.begin_section()
        own = heading.get("id") or ""
        with self.inline.heading():
            title = self.inline.inside(heading, leave_out)
        anchor = call("at", string(own)) if own and place else ""
        depth = heading.get("data-depth", "")
        entry = place or (self.notes.in_entries and depth == "3")
        if kind := "entry" if entry else "section" if depth in ("1", "2") else "":
            self.heads.append(Head(place or own, kind, text_of(heading)))
        return anchor + call(function, level=heading.tag[1], depth=depth, id=string(place or own), body=title)

    def _p(self, paragraph: Element) -> str:
        pictures = "".join(self.pictures.picture(image) for image in paragraph.iter("img"))
        inside = pictures + trimmed(self.inline.inside(paragraph))
        if paragraph.get("class") in _STYLED:
            return call(paragraph.get("class"), body=inside)
        return call("loose", body=inside) if not self.notes.in_entries and notes_before_last_line(paragraph) else inside

    def _ul(self, items: Element) -> str:
        function = "lines" if has_class(items, "lines") else "items"
        listed = [content(self.mixed(item)) for item in items.findall("li")]
        return "".join(call("kept", body=call(function, item)) for item in listed) if self._noted(items) else call(function, *listed)

    def _noted(self, element: Element) -> bool:
        """True where an element has notes at the foot of the page."""
        return not self.notes.in_entries and next(of_class(element, "note"), None) is not None

    def _ol(self, items: Element) -> str:
        if has_class(items, "timeline"):
            return timeline(self, items)
        return call("steps", *(content(self.mixed(item)) for item in items.findall("li")))

    def _dl(self, terms: Element) -> str:
        facts = has_class(terms, "facts")
        indexed, self.inline.indexed = self.inline.indexed, not facts
        pairs, label = [], ""
        for child in terms:
            if child.tag == "dt":
                label = content(self.inline.inside(child))
            else:
                pairs.append(f"({label}, {content(self.mixed(child))})")
        self.inline.indexed = indexed
        function = "facts" if facts else "definitions"
        return "".join(call("kept", body=call(function, pair)) for pair in pairs) if self._noted(terms) else call(function, *pairs)

    def _table(self, table: Element) -> str:
        caption = table.find("caption")
        with self.notes.by_number():
            head = [content(self.inline.inside(cell)) for cell in table.iter("th")]
            cells = [("amount" if has_class(cell, "amount") else "") + content(self.mixed(cell)) for cell in table.iter("td")]
            title = content(self.inline.inside(caption)) if caption is not None else "none"
        return call("numbered-table", array(head), *cells, id=string(table.get("id") or ""), caption=title, columns=widths(columns(table)))

    def _figure(self, figure: Element) -> str:
        caption = figure.find(".//figcaption")
        with self.notes.by_number():
            title = self.mixed(caption)
        table = figure.find(".//table")
        body = self._table(table) if table is not None else self.pictures.picture(figure)
        return call("numbered-figure", content(body), id=string(figure.get("id")), caption=content(title))

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
