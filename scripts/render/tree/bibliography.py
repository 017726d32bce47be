"""The numbers of sources, and how a book names a source by its title and number."""

from __future__ import annotations

import re

from scripts.load.languages.language import Language
from scripts.render.tree.elements import Element, drop, make, of_class, text_of
from scripts.render.tree.page import TreePage

BIBLIOGRAPHY = "bibliography"
_MAIN_TITLE = re.compile(r"\s*[:：―—–|｜]\s|：|―")


class Bibliography:
    """Numbers the sources in the order in which the bibliography lists them."""

    def __init__(self, page: TreePage | None) -> None:
        sources = of_class(page.tree, "source") if page else ()
        self.numbers: dict[str, int] = {}
        for number, source in enumerate(sources, start=1):
            self.numbers[source.get("id")] = number
            source.set("data-number", str(number))

    def number_of(self, link: Element) -> int | None:
        """Return the number of the source that a link leads to."""
        return self.numbers.get((link.get("href") or "").removeprefix("#"))


def shorten_sources(page: TreePage, bibliography: Bibliography, language: Language) -> None:
    """Name a source that the text links to whole by its title and its number in the bibliography."""
    for link in list(page.tree.iter("a")):
        if (number := bibliography.number_of(link)) is not None:
            set_number(link, number, short_title(text_of(link), language))


def set_number(link: Element, number: int, text: str) -> None:
    """Let a link to a source have `text`, and its number after it."""
    for child in list(link):
        drop(child)
    link.text = text
    link.set("class", "source-link")
    mark = make("span", f" [{number}]", class_="source-mark")
    mark.tail, link.tail = link.tail, None
    link.addnext(mark)


def short_title(reference: str, language: Language) -> str:
    """Return the main title in a whole reference, in its quotation marks; the reference itself where it has no title."""
    found = re.search(language.book.title_in_reference, reference)
    if not found:
        return reference
    title = _MAIN_TITLE.split(found[1])[0].strip() or found[1]
    return language.quote(_cut(title, language))


def _cut(title: str, language: Language) -> str:
    """The beginning of a title that is too long; whole words where the language has spaces between them."""
    if len(title) <= language.book.longest_title:
        return title
    begun = title[: language.book.longest_title]
    return (begun.rsplit(" ", 1)[0].rstrip(",;:") if language.word_space else begun) + "…"
