"""Figures and tables: numbers, captions, and a form in which nothing is cut off."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.package.book.elements import HEADINGS, Element, add, has_class, make, words_of
from scripts.package.book.page import BookPage
from scripts.package.book.words import Words

WIDE = 5
"""A table of this many columns is set smaller; one of more than TURNED stands on a page of its own, turned."""
TURNED = 7


@dataclass(frozen=True)
class Listed:
    """A line of the list of figures or tables."""

    number: str
    title: str
    id: str


class Numbering:
    """Numbers figures and tables through the book."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.figures: list[Listed] = []
        self.tables: list[Listed] = []

    def number(self, section: Element, page: BookPage) -> None:
        """Number the figures and tables of a chapter, and caption tables by the section they stand in."""
        chapter, title, count = "", "", 0
        for element in list(section.iter()):
            if element.tag in HEADINGS and not has_class(element, "no-caption"):
                mark = element.find("span[@class='number']")
                title, count = words_of(element).removeprefix(words_of(mark) if mark is not None else "").strip(), 0
                chapter = chapter or title
            elif element.tag == "figure":
                self._figure(element, page)
            elif element.tag == "table" and not any(above.tag in ("figure", "table") for above in element.iterancestors()):
                count += 1
                name = title if title == chapter else f"{chapter}{'：' if self._words.language == 'ja' else ': '}{title}"
                self._table(element, page, name if count == 1 else self._continued(name, count))

    def _continued(self, title: str, count: int) -> str:
        return f"{title}（{count}）" if self._words.language == "ja" else f"{title} ({count})"

    def _figure(self, figure: Element, page: BookPage) -> None:
        number = self._words("figure", len(self.figures) + 1)
        caption = figure.find(".//figcaption")
        if caption is None:
            drawing_title = figure.xpath('string(.//*[local-name()="title"] | .//img/@alt)')
            caption = make("figcaption", make("p", make("strong", str(drawing_title))))
            figure.append(caption)
        first = caption.find("p") if caption.find("p") is not None else caption
        strong = first.find("strong")
        name = words_of(strong) if strong is not None else words_of(first)
        first.insert(0, _mark(number, first))
        identity = figure.get("id") or f"{page.id}--figure{len(self.figures) + 1}"
        figure.set("id", identity)
        self.figures.append(Listed(number, name, identity))

    def _table(self, table: Element, page: BookPage, title: str) -> None:
        number = self._words("table", len(self.tables) + 1)
        identity = table.get("id") or f"{page.id}--table{len(self.tables) + 1}"
        table.set("id", identity)
        columns = max((len(row) for row in table.iter("tr")), default=0)
        kind = "turned" if columns > TURNED else "wide" if columns >= WIDE else ""
        table.set("class", f"numbered columns{columns} {kind}".strip())
        caption = make("caption", make("span", number, class_="label"))
        add(caption, title)
        table.insert(0, caption)
        self.tables.append(Listed(number, title, identity))
        for cell in table.iter("td"):
            if _is_amount(words_of(cell)):
                cell.set("class", "amount")
        for cell in table.iter("th"):
            cell.set("scope", "col")


def _mark(number: str, before: Element) -> Element:
    mark = make("span", number, class_="label")
    mark.tail, before.text = before.text, None
    return mark


def _is_amount(text: str) -> bool:
    return text[:1] in "¥$0123456789" and any(sign in text for sign in ("¥", "億円", "兆円", "万ドル", "億ドル"))
