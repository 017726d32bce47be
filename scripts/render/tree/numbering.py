"""Figures and tables: their numbers and captions, which all forms of a book share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scripts.load.languages.language import Language
from scripts.render.tree.chapters import Chapter
from scripts.render.tree.elements import HEADINGS, Element, add, has_class, make, text_of


@dataclass(frozen=True)
class Listed:
    """A line of the list of figures or tables: number and title as printed, and the place in the book."""

    number: str
    title: str
    id: str


class Numbering:
    """Numbers figures and tables through the book."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.figures: list[Listed] = []
        self.tables: list[Listed] = []

    def number(self, chapter: Chapter) -> None:
        """Number the figures and tables of a chapter, and caption tables by their own title, else by the section they are in."""
        title, count = chapter.title, 0
        for element in list(chapter.section.iter()):
            if element.tag in HEADINGS:
                title, count = text_of(element), 0
            elif element.tag == "figure":
                self._figure(element, chapter.id)
            elif element.tag == "table" and not any(above.tag in ("figure", "table") for above in element.iterancestors()):
                if own := _taken_title(element):
                    self._table(element, chapter.id, own)
                    continue
                count += 1
                name = title
                if title != chapter.title and chapter.level > 1:
                    name = self._language.word("book.table-of", chapter=chapter.title, section=title)
                if count > 1:
                    name = self._language.word("book.continued", title=name, n=count)
                self._table(element, chapter.id, name)

    def _figure(self, figure: Element, chapter: str) -> None:
        number = self._language.word("book.figure", n=len(self.figures) + 1)
        caption = figure.find(".//figcaption")
        if caption is None:
            drawing_title = figure.xpath('string(.//*[local-name()="title"] | .//img/@alt)')
            caption = make("figcaption", make("p", make("strong", str(drawing_title))))
            figure.append(caption)
        first = caption.find("p") if caption.find("p") is not None else caption
        strong = first.find("strong")
        name = text_of(strong if strong is not None else first)
        _set_number(first, number)
        figure.set("id", figure.get("id") or f"{chapter}--figure{len(self.figures) + 1}")
        self.figures.append(Listed(number, name, figure.get("id")))

    def _table(self, table: Element, chapter: str, title: str) -> None:
        number = self._language.word("book.table", n=len(self.tables) + 1)
        table.set("id", table.get("id") or f"{chapter}--table{len(self.tables) + 1}")
        caption = make("caption", make("span", number, class_="label"))
        add(caption, title)
        table.insert(0, caption)
        self.tables.append(Listed(number, title, table.get("id")))
        amount = re.compile(self._language.book.amount)
        for cell in table.iter("td"):
            if amount.match(text_of(cell)):
                cell.set("class", "amount")
        for cell in table.iter("th"):
            cell.set("scope", "col")


def _taken_title(table: Element) -> str:
    """The title that a figure which is a table has above it, taken out of the text; empty for any other table."""
    around = next((above for above in table.iterancestors("div") if has_class(above, "matrix")), None)
    first = around.find("p") if around is not None else None
    if around is None or first is None:
        return ""
    around.remove(first)
    return text_of(first)


def _set_number(caption: Element, number: str) -> None:
    mark = make("span", number, class_="label")
    mark.tail, caption.text = caption.text, None
    caption.insert(0, mark)
