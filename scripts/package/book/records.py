"""Record pages set compactly: facts, relations, events and budget run in, so that they need no page each."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.models import LanguageCode
from scripts.package.book.elements import Element, add, has_class, make, words_of
from scripts.package.book.page import BookPage

_LEFT_OUT = ("mentions",)
"""The index does this in a book."""


def as_entry(page: BookPage, level: int, language: LanguageCode) -> Element:
    """Return a record's page as a <section class="entry"> under a heading of `level`."""
    entry = make("section", class_="entry", id=page.id)
    title = page.tree.find("h1")
    title.tag = f"h{level}"
    title.set("class", "b2 entry-name")
    entry.append(title)
    opening, sections = _sections(page)
    for element in opening:
        if element is not title:
            entry.append(element)
    for name, label, content in sections:
        if name in _LEFT_OUT:
            continue
        for element in _compact(name, label, content, language):
            entry.append(element)
    return entry


def _sections(page: BookPage) -> tuple[list[Element], list[tuple[str, str, list[Element]]]]:
    """What stands before the first section; then each section's id, title and content."""
    opening: list[Element] = []
    sections: list[tuple[str, str, list[Element]]] = []
    for element in list(page.tree):
        if element.tag == "h2":
            sections.append(((element.get("id") or "").removeprefix(f"{page.id}--"), words_of(element), []))
        elif sections:
            sections[-1][2].append(element)
        else:
            opening.append(element)
    return opening, sections


def _compact(name: str, label: str, content: list[Element], language: LanguageCode) -> Iterator[Element]:
    match name:
        case "facts":
            yield _run_in("", _facts(content), language, "facts")
        case "timeline":
            yield _run_in(label, _events(content), language)
        case "budget" if any(element.tag == "table" for element in content):
            yield _run_in(label, _rows(content), language)
        case "statements" | "related" | "before-after":
            yield _run_in(label, _items(content), language)
        case _:
            yield from _labelled(label, content, language)


def _run_in(label: str, items: list[Element], language: LanguageCode, kind: str = "") -> Element:
    """The items in one paragraph, one after another."""
    paragraph = make("p", class_=f"run-in {kind}".strip())
    if label:
        add(paragraph, make("b", label))
        add(paragraph, "　" if language == "ja" else " ")
    for number, item in enumerate(items):
        if number:
            add(paragraph, "／" if language == "ja" else "; ")
        add(paragraph, item)
    return paragraph


def _facts(content: list[Element]) -> list[Element]:
    facts = []
    for element in content:
        for row in element.iter("tr"):
            cells = row.findall("td")
            if len(cells) == 2:
                fact = make("span", make("b", words_of(cells[0])), "\u00a0")
                _move(cells[1], fact)
                facts.append(fact)
    return facts


def _events(content: list[Element]) -> list[Element]:
    """Date and name of each event; the timeline itself says the rest."""
    events = []
    for element in content:
        for item in element.iter("li"):
            link = item.find(".//a[@data-page]")
            if link is None:
                continue
            shown = item.find(".//time")
            if shown is None:
                shown = item.find(".//strong")  # a date too vague for <time>
            date = words_of(shown) if shown is not None else ""
            link.tail = None
            events.append(make("span", f"{date}\u00a0", link))
    return events


def _rows(content: list[Element]) -> list[Element]:
    """The rows of a table, cell after cell."""
    rows = []
    for element in content:
        for row in element.iter("tr"):
            cells = row.findall("td")
            if not cells:
                continue
            item = make("span")
            _move(cells[0], item)
            for cell in cells[1:]:
                add(item, "\u00a0")
                _move(cell, item)
            rows.append(item)
    return rows


def _items(content: list[Element]) -> list[Element]:
    """The items of lists; a paragraph between lists names its list."""
    items, name = [], ""
    for element in content:
        if element.tag == "p":
            name = words_of(element)
            continue
        for entry in element.iter("li"):
            item = make("span")
            if name:
                add(item, make("b", name))
                add(item, "\u00a0")
                name = ""
            _move(entry, item)
            items.append(item)
    return items


def _labelled(label: str, content: list[Element], language: LanguageCode) -> Iterator[Element]:
    """The content as it is, with the title of the section run into its first paragraph."""
    for number, element in enumerate(content):
        if number == 0 and element.tag == "p":
            mark = make("b", label)
            mark.tail = ("　" if language == "ja" else " ") + (element.text or "")
            element.text = None
            element.insert(0, mark)
        yield element


def _move(source: Element, target: Element) -> None:
    """Put what is in `source` at the end of `target`."""
    if source.text:
        add(target, source.text.strip("\n"))
    for child in list(source):
        if child.tag == "p" and not has_class(child, "kept"):
            _move(child, target)
        else:
            target.append(child)
