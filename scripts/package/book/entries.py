"""Kinds of page that a book sets in a form of their own: corrections, timelines by theme, what links to a source."""

from __future__ import annotations

from scripts.load.models import LanguageCode
from scripts.package.book.elements import Element, add, drop, make, of_class, words_of
from scripts.package.book.notes import Bibliography, short_title
from scripts.package.book.page import BookPage
from scripts.package.book.words import Words


def set_corrections(page: BookPage, language: LanguageCode, left_out: str) -> None:
    """Run the facts of each correction into one paragraph, without the one labelled `left_out` (which pages rest on it)."""
    for correction in of_class(page.tree, "correction"):
        for facts in list(correction.iter("ul")):
            paragraph = make("p", class_="run-in")
            for item in facts.findall("li"):
                if (label := item.find(".//strong")) is not None and words_of(label) == left_out:
                    continue
                if len(paragraph):
                    add(paragraph, "／" if language == "ja" else " / ")
                if item.text:
                    add(paragraph, item.text.strip("\n"))
                for child in list(item):
                    paragraph.append(child)
            facts.getparent().replace(facts, paragraph)


def set_theme_timeline(page: BookPage, words: Words) -> None:
    """Leave dates and names of events, with the page of the general timeline, which describes them."""
    lists = list(of_class(page.tree, "timeline"))
    for events in lists:
        events.set("class", "timeline brief")
        for item in events.iter("li"):
            time, link = item.find(".//time"), item.find(".//a[@data-page]")
            if link is None:
                continue
            strong = item.find(".//strong")
            date = words_of(strong) if strong is not None else words_of(time) if time is not None else ""
            link.tail = None
            paragraph = make("p", make("span", date, class_="date"), " ")
            paragraph.append(link)
            for child in list(item):
                item.remove(child)
            item.text = None
            item.append(paragraph)
    if lists:
        lists[0].addprevious(make("p", words("all-events"), class_="remark"))


def shorten_sources(page: BookPage, bibliography: Bibliography, language: LanguageCode) -> None:
    """Name a source that the text links to whole by its title and its number in the bibliography."""
    for link in list(page.tree.iter("a")):
        number = bibliography.number_of(link)
        if number is None:
            continue
        text = short_title(words_of(link), language)
        for child in list(link):
            drop(child)
        link.text = text
        mark = make("span", f" [{number}]", class_="source-mark")
        mark.tail, link.tail = link.tail, None
        link.addnext(mark)
        link.set("class", "source-link")


def set_dates(section: Element) -> None:
    """Set the Japanese era of a date on a line of its own in the narrow column of dates beside a timeline."""
    for events in of_class(section, "timeline"):
        for date in events.xpath('.//time | .//span[@class="date"]'):
            text = date.text or ""
            if "（" in text and not len(date):
                date.text, _, era = text.partition("（")
                mark = make("span", f"（{era}", class_="era")
                date.append(mark)
