"""A page as a chapter: headings at the level that the chapter has in the book, its number before its title."""

from __future__ import annotations

from scripts.package.book.elements import Element, make, words_of
from scripts.package.book.page import BookPage, headings

LOWEST = 6
GAP = "\u2002"
"""Between a number and a title, where the running heads and the outline need it too."""


def as_chapter(page: BookPage, level: int, number: str) -> Element:
    """Return the page as a <section class="chapter"> whose title is a heading of `level`.

    `b1` to `b4` on a heading tell what it is in its page (title, section, …), whatever its level in the book.
    """
    section = make("section", class_=f"chapter level{level}", id=page.id)
    for heading in headings(page.tree):
        depth = int(heading.tag[1])
        heading.set("class", f"{heading.get('class') or ''} b{depth}".strip())
        heading.tag = f"h{min(depth + level - 1, LOWEST)}"
    for child in list(page.tree):
        section.append(child)
    if number and (title := section.find(f"h{level}")) is not None:
        mark = make("span", f"{number}{GAP}", class_="number")
        mark.tail, title.text = title.text, None
        title.insert(0, mark)
    return section


def title_of(section: Element) -> str:
    """Return the title of a chapter without its number; empty where it has none."""
    for heading in section.iter("h1", "h2", "h3", "h4"):
        number = words_of(heading.find("span[@class='number']")) if heading.find("span[@class='number']") is not None else ""
        return words_of(heading).removeprefix(number).strip()
    return ""
