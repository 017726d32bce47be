"""Citations in print: notes at the foot of the page in prose, numbers of the bibliography in entries and tables.

Prose cites at the foot of the page: a source in full where a chapter cites it first, by its title later on. Entries (timeline, reference,
glossary …), tables and captions, which would fill the page with notes, name the number that the source has in the bibliography.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scripts.load.languages.language import Language
from scripts.render.book.markup import call, string, text
from scripts.render.tree.bibliography import Bibliography, set_number, short_title
from scripts.render.tree.elements import Element, text_of
from scripts.render.tree.page import TreePage

if TYPE_CHECKING:
    from scripts.render.book.inline import Inline


class Notes:
    """Writes the notes of one page, with `numbers` that run through its chapter. `in_entries` is true where its text cites by the
    numbers of the bibliography.
    """

    def __init__(self, page: TreePage, bibliography: Bibliography, language: Language, numbers: Iterator[int], *, in_entries: bool) -> None:
        self._page = page
        self._bibliography = bibliography
        self._language = language
        self._numbers = numbers
        self.in_entries = in_entries
        self._named: set[str] = set()

    @contextmanager
    def by_number(self) -> Iterator[None]:
        """Within the block, text cites by the numbers of the bibliography."""
        before, self.in_entries = self.in_entries, True
        yield
        self.in_entries = before

    def mark(self, element: Element, inline: Inline) -> str:
        """Return the markup of a <span class="note">."""
        cites = (element.get("data-cites") or "").split()
        if self.in_entries:
            return self._cited(cites)
        number = next(self._numbers)
        said = text(self._language.word_space).join(inline.inside(self._content(cite)) for cite in cites)
        return call("note", string(str(number)), string(f"{self._page.id}--note{number}"), body=said)

    def _content(self, cite: str) -> Element:
        """What a note says: each source named whole the first time, by its title afterward, with its number."""
        content = copy.deepcopy(self._page.notes[cite])
        for link in list(content.iter("a")):
            number, href = self._bibliography.number_of(link), link.get("href") or ""
            if number is None:
                link.set("class", "pg")
                continue
            whole = text_of(link)
            set_number(link, number, short_title(whole, self._language) if href in self._named else whole)
            self._named.add(href)
        return content

    def _cited(self, cites: list[str]) -> str:
        """The numbers of sources with the places in them, in brackets."""
        parts = []
        for cite in cites:
            for link in self._page.notes[cite].iter("a"):
                number, target = self._bibliography.number_of(link), (link.get("href") or "").removeprefix("#")
                if number is not None:
                    parts.append(call("point", string(target), body=text(str(number))) + text(self._locator(link.tail or "")))
                elif link.get("data-page"):
                    parts.append(call("point", string(target), body=text(text_of(link))) + call("pg", string(target)))
        return call("cited", body=text("; ").join(parts)) if parts else ""

    def _locator(self, tail: str) -> str:
        """Where in the source, as it follows its name in a note."""
        locator = tail.strip().strip("。.").strip()
        joined = locator[:1] == self._language.comma.strip()
        return locator if joined or not locator else self._language.word_space + locator
