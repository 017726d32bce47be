"""Chapters: a page, or the records of one kind, under headings at the level that they have in the book."""

from __future__ import annotations

import copy
from dataclasses import dataclass

from scripts.render.templates import TEMPLATES
from scripts.render.tree.elements import HEADINGS, Element, make, text_of
from scripts.render.tree.page import TreePage, headings
from scripts.render.tree.staged import StagedPage

LOWEST = 6


@dataclass
class Chapter:
    """A chapter of the book.

    `part` is the number of the part it is in; `number` as printed, empty where it has none; `section` its elements, a <section
    class="chapter"> whose id is the chapter's; `sources` the staged pages in it, by the id of the section that each became.
    """

    part: int
    level: int
    number: str
    title: str
    section: Element
    sources: dict[str, TreePage]

    @property
    def id(self) -> str:
        """The chapter's place in the book."""
        return str(self.section.get("id"))

    def copy(self) -> Chapter:
        """Return the chapter with its elements copied, so that they can be changed."""
        return Chapter(self.part, self.level, self.number, self.title, copy.deepcopy(self.section), self.sources)


def page_chapter(page: TreePage, part: int, level: int, number: str) -> Chapter:
    """Return a page as a chapter whose title is a heading of `level`.

    `data-depth` on a heading tells what it is in its page (1: title, 2: section, …), whatever its level in the book.
    """
    section = make("section", class_=f"chapter level{level}", id=page.id)
    for heading in headings(page.tree):
        depth = int(heading.tag[1])
        heading.set("data-depth", str(depth))
        heading.tag = f"h{min(depth + level - 1, LOWEST)}"
    for child in list(page.tree):
        section.append(child)
    title = next(section.iter(*HEADINGS), None)
    return Chapter(part, level, number, "" if title is None else text_of(title), section, {page.id: page})


def made_chapter(identity: str, title: str, part: int, level: int, number: str) -> Chapter:
    """Return a chapter that no staged page has: as yet, its title."""
    section = make("section", make(f"h{level}", title, data_depth="1"), class_=f"chapter level{level}", id=identity)
    page = TreePage(StagedPage(identity, title, "", 0, "", TEMPLATES), section)
    return Chapter(part, level, number, title, section, {identity: page})
