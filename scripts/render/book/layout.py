"""What the first layout of a book has found, and what the second needs of it: places, running heads, the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scripts.render.book.index_of_names import Mentions, index_data
from scripts.render.tree.guide import GuideTree


@dataclass(frozen=True)
class Head:
    """A heading that the running heads name: the id of its place, what it heads (part, chapter, section or entry), and its words."""

    id: str
    kind: str
    title: str


@dataclass(frozen=True)
class Layout:
    """Where everything is: `places` has the page in the file, counted from 1, and the height on it in points, by id; `mentions` the pages
    on which each place is named.
    """

    places: dict[str, tuple[int, float]]
    mentions: Mentions

    @classmethod
    def of_report(cls, report: dict[str, Any]) -> Layout:
        """Return the layout that the template reports (overrides/book/links.typ)."""
        mentions: dict[str, set[int]] = {}
        for place, page in report["mentions"]:
            mentions.setdefault(place, set()).add(page)
        return cls({place: (page, y) for place, page, y in report["places"]}, mentions)

    def files(self, guide: GuideTree, heads: list[Head]) -> dict[str, Any]:
        """Return the data files for the second layout, by name."""
        front = self.places[heads[0].id][0] - 1
        return {
            "places.json": {place: (page, y, str(page - front).rjust(DIGITS, FIGURE_SPACE)) for place, (page, y) in self.places.items()},
            "heads.json": self._running_heads(heads),
            "index.json": index_data(guide, self.mentions, {place: page for place, (page, _) in self.places.items()}, front),
        }

    def _running_heads(self, heads: list[Head]) -> list[str]:
        """What is at the head of each page of the file: the part on the left, the section on the right, and in the reference part
        the first and the last entry; nothing where a part or chapter opens.
        """
        shown: list[str] = []
        part = section = ""
        placed = [(self.places[head.id][0], head) for head in heads if head.id in self.places]
        last = max((page for page, _ in placed), default=0)
        for page in range(1, last + 1):
            here = [head for at, head in placed if at == page]
            part = next((head.title for head in reversed(here) if head.kind == "part"), part)
            entries = [head.title for head in here if head.kind == "entry"]
            sections = [head.title for head in here if head.kind != "entry"]
            right = page % 2 == 1
            if any(head.kind in ("part", "chapter") for head in here):
                shown.append("")
            elif entries:
                shown.append(entries[-1 if right else 0])
            else:
                shown.append((sections[0] if sections else section) if right else part)
            section = sections[-1] if sections else section
        return shown


DIGITS = 3
FIGURE_SPACE = "\u2007"
FIRST: dict[str, Any] = {"places.json": {}, "heads.json": [], "index.json": []}
"""The data files for the first layout."""
