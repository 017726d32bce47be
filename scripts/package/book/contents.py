"""Contents, and the list of figures and tables."""

from __future__ import annotations

from scripts.package.book.crossrefs import contents_line
from scripts.package.book.elements import Element, make
from scripts.package.book.figures import Listed
from scripts.package.book.words import Words


def contents(lines: list[tuple[int, str, str, str]], words: Words) -> Element:
    """Return the contents from (level, number, title, id) of parts (1), chapters (2) and their parts (3)."""
    section = make("section", make("h1", words("contents"), class_="front-title"), class_="contents front", id="contents")
    items = make("ul")
    for level, number, title, identity in lines:
        items.append(contents_line(title, identity, class_=f"level{level}", number=number))
    section.append(items)
    return section


def lists(figures: list[Listed], tables: list[Listed], words: Words) -> Element:
    """Return the list of figures and the list of tables."""
    section = make("section", class_="lists front", id="figures-and-tables")
    for name, listed in (("figures", figures), ("tables", tables)):
        if listed:
            section.append(make("h1", words(name), class_="front-title", id=f"list-of-{name}"))
            section.append(make("ul", *(contents_line(line.title, line.id, number=line.number) for line in listed)))
    return section
