"""Record pages set compactly as entries of the reference part: facts and relations as short lists, events by date and name."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.languages.language import Language
from scripts.render.tree.elements import Element, add, make, move, of_class, text_of
from scripts.render.tree.facts_list import from_table, labelled
from scripts.render.tree.page import TreePage
from scripts.render.tree.timelines import brief

_LEFT_OUT = ("mentions",)
"""The index does this in a book."""
_Section = tuple[str, str, list[Element]]


def as_entry(page: TreePage, level: int, language: Language) -> Element:
    """Return a record's page as a <section class="entry"> under a heading of `level`."""
    entry = make("section", class_="entry", id=page.id)
    title = page.tree.find("h1")
    title.tag = f"h{level}"
    title.set("class", "entry-name")
    opening, sections = _sections(page)
    for element in opening:
        entry.append(element)
    for name, label, content in sections:
        for element in _set(name, label, content, language):
            entry.append(element)
    return entry


def _sections(page: TreePage) -> tuple[list[Element], list[_Section]]:
    """What comes before the first section; then each section's id, title and content."""
    opening: list[Element] = []
    sections: list[_Section] = []
    for element in list(page.tree):
        if element.tag == "h2":
            sections.append(((element.get("id") or "").removeprefix(f"{page.id}--"), text_of(element), []))
        elif sections:
            sections[-1][2].append(element)
        else:
            opening.append(element)
    return opening, sections


def _set(name: str, label: str, content: list[Element], language: Language) -> Iterator[Element]:
    match name:
        case _ if name in _LEFT_OUT:
            return
        case "facts":
            yield from (from_table(table) for table in content if table.tag == "table")
        case "statements" | "related" | "before-after":
            yield _label(label)
            yield from _relations(content, language)
        case "timeline":
            yield _label(label)
            for element in content:
                brief(element, language)
                yield element
        case "budget":
            yield _label(label)
            yield from (_lines(element, language) if element.tag == "table" else element for element in content)
        case _:
            yield _label(label)
            yield from content


def _label(label: str) -> Element:
    return make("p", make("b", label), class_="entry-label")


def _relations(content: list[Element], language: Language) -> Iterator[Element]:
    """Lists of links as lists of facts: each item begins with its label, or a paragraph before the list labels it as a whole."""
    facts = make("dl", class_="facts")
    for element in content:
        if element.tag == "p":
            facts.append(make("dt", text_of(element)))
            continue
        items = element.findall("li")
        if len(facts) and facts[-1].tag == "dt":
            facts.append(make("dd"))
            for number, item in enumerate(items):
                if number:
                    add(facts[-1], language.word("book.between-relations"))
                move(item, facts[-1])
        else:
            facts.extend(labelled(items))
    yield facts


def _lines(table: Element, language: Language) -> Element:
    """The rows of a table of budget lines as items of a list, cell after cell."""
    lines = make("ul", class_="lines")
    for row in table.iter("tr"):
        cells = row.findall("td")
        if not cells:
            continue
        line = make("li")
        for number, cell in enumerate(cells):
            if number:
                add(line, language.comma)
            move(cell, line)
        lines.append(line)
    return lines


def entries_in(section: Element) -> list[Element]:
    """Return the entries of records in a chapter; the chapter itself where it has none."""
    return list(of_class(section, "entry")) or [section]
