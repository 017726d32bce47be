"""Citations in a printed book: notes at the foot of the page in prose, numbers of the bibliography in entries and tables.

Prose cites at the foot of the page: a source in full where a chapter cites it first, by its title later on. Entries (timeline, reference,
glossary …), tables and captions, which would fill the page with notes, name the number that the source has in the bibliography.
"""

from __future__ import annotations

import copy
import re

from scripts.load.models import LanguageCode
from scripts.package.book.elements import Element, add, has_class, make, of_class, replace, words_of
from scripts.package.book.page import BookPage
from scripts.package.book.words import Words

BIBLIOGRAPHY = "bibliography"
NEAR = {"ja": 500, "en": 1200}
"""Characters of text, about half a page, within which the same citation refers to the note that is there already."""
_TITLE = {"ja": re.compile(r"「(.*)」"), "en": re.compile(r"“(.*?),?”(?= |$)")}
_MAIN_TITLE = re.compile(r"\s*[:：―—–|｜]\s|：|―")
LONGEST_TITLE = {"ja": 30, "en": 64}
"""Characters of a title that stands for its source; a longer one is cut."""
_ENTRY_PAGES = ("bibliography", "glossary", "people", "corrections/index")


class Bibliography:
    """The numbers of sources, in the order in which the bibliography lists them."""

    def __init__(self, page: BookPage | None) -> None:
        self.numbers = {
            source.get("id"): number
            for number, source in enumerate(of_class(page.tree, "source") if page else (), start=1)
            if source.get("id")
        }

    def number_of(self, link: Element) -> int | None:
        """Return the number of the source that a link leads to."""
        return self.numbers.get((link.get("href") or "").removeprefix("#"))

    def number_entries(self, page: BookPage) -> None:
        """Write each source's number before it."""
        for source in of_class(page.tree, "source"):
            if source.get("id") in self.numbers:
                first = source.find("p")
                mark = make("span", f"{self.numbers[source.get('id')]}.", class_="source-number")
                mark.tail, first.text = " " + (first.text or ""), None
                first.insert(0, mark)


def short_title(reference: str, language: LanguageCode) -> str:
    """Return the main title in a whole reference, in its quotation marks; the reference itself where it has no title."""
    found = _TITLE[language].search(reference)
    if not found:
        return reference
    title = _MAIN_TITLE.split(found[1])[0].strip() or found[1]
    if len(title) > LONGEST_TITLE[language]:
        cut = title[: LONGEST_TITLE[language]]
        title = (cut if language == "ja" else cut.rsplit(" ", 1)[0].rstrip(",;")) + "…"
    return f"「{title}」" if language == "ja" else f"“{title}”"


class PrintedNotes:
    """Sets the notes of one chapter after another."""

    def __init__(self, bibliography: Bibliography, words: Words) -> None:
        self._bibliography = bibliography
        self._words = words
        self._language: LanguageCode = words.language

    def set_in(self, section: Element, page: BookPage) -> None:
        """Replace each mark of a note in `section`, which is made from `page`, by the note or by numbers of the bibliography."""
        full: set[str] = set()
        recent: dict[str, tuple[int, int]] = {}
        number, position = 0, 0
        in_entries = page.staged.path in _ENTRY_PAGES or has_class(section, "entry")
        for element in list(section.iter()):
            if not isinstance(element.tag, str) or has_class(element, "fn"):
                continue
            position += len(element.text or "") + len(element.tail or "")
            if element.tag in ("figure", "table"):
                position += NEAR[self._language]  # what stands after it may be a page further on
            if not has_class(element, "note"):
                continue
            cites = (element.get("data-cites") or "").split()
            if in_entries or _in_table_or_entry(element):
                replace(element, self._numbers(cites, page))
                continue
            key = " ".join(cites)
            known = recent.get(key)
            if known and position - known[1] < NEAR[self._language]:
                replace(element, make("a", str(known[0]), class_="fn-again", href=f"#{page.id}--note{known[0]}"))
                continue
            number += 1
            recent[key] = (number, position)
            replace(element, self._note(cites, page, number, full))

    def _note(self, cites: list[str], page: BookPage, number: int, full: set[str]) -> Element:
        note = make("span", class_="fn", id=f"{page.id}--note{number}", data_n=str(number))
        for place, cite in enumerate(cites):
            if place:
                add(note, " ")
            content = copy.deepcopy(page.notes[cite])
            for link in list(content.iter("a")):
                self._number(link, shorten=(link.get("href") or "") in full)
                full.add(link.get("href") or "")
            if content.text:
                add(note, content.text)
            for child in list(content):
                note.append(child)
        return note

    def _number(self, link: Element, *, shorten: bool) -> None:
        """Add the number in the bibliography after a source's name, which is cut to its title where it has been named before."""
        source = self._bibliography.number_of(link)
        if source is None:
            link.set("class", "pg")
            return
        text = short_title(words_of(link), self._language) if shorten else words_of(link)
        for child in list(link):
            link.remove(child)
        link.text = text
        mark = make("span", f" [{source}]", class_="source-mark")
        mark.tail, link.tail = link.tail, None
        link.addnext(mark)

    def _numbers(self, cites: list[str], page: BookPage) -> Element:
        """The numbers of sources with the places in them, in brackets."""
        mark = make("span", "[", class_="src")
        for place, cite in enumerate(cites):
            if place:
                add(mark, "; ")
            content = page.notes[cite]
            for link in content.iter("a"):
                source = self._bibliography.number_of(link)
                if source is not None:
                    add(mark, make("a", str(source), href=link.get("href"), class_="source-link"))
                    locator = (link.tail or "").strip().strip("。.").strip()
                    if locator:
                        add(
                            mark,
                            locator if self._language == "ja" else f" {locator.lstrip(', ')}" if not locator.startswith(",") else locator,
                        )
                elif link.get("data-page"):
                    add(mark, make("a", words_of(link), href=link.get("href"), data_page=link.get("data-page"), class_="pg"))
        add(mark, "]")
        return mark


def _in_table_or_entry(element: Element) -> bool:
    for above in element.iterancestors():
        if above.tag in ("table", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6") or (above.tag == "ol" and has_class(above, "timeline")):
            return True
    return False
