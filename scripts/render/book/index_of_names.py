"""The index of names: the pages of each name, few enough to be of help.

No line has more than MOST places: a name that is everywhere has its pages grouped by the chapters in which they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from itertools import groupby
from typing import Any, NamedTuple

from scripts.load.languages.language import Language
from scripts.render.tree.guide import GuideTree
from scripts.render.tree.page import page_id
from scripts.stage.names import NameFacts
from scripts.stage.sort import group_of

MOST = 8
Mentions = Mapping[str, Set[int]]
Range = tuple[str, int, bool]
"""Pages as printed, the first of them in the file, and whether an entry of the name is among them."""


class _Line(NamedTuple):
    """A line of the index as it is sorted: by whether it begins with a figure or sign, by its group, and by its name.

    Records of one name, as a term and the system of that name, share a line.
    """

    last: bool
    group: str
    order: tuple[str, str]
    name: str
    places: tuple[str, ...]
    see: str


def index_data(guide: GuideTree, mentions: Mentions, places: dict[str, int], front: int) -> list[dict[str, Any]]:
    """Return the groups of the index in order: `title`, and `entries` with a `name` and either the name to `see`, or `pages` (ranges)
    and, for a name that is everywhere, `chapters` (title, ranges).

    `mentions` has the pages of the file on which a place is named, `places` the page of each place; `front` pages come before page 1.
    """
    shown = []
    openings = [(places[chapter.id], chapter.title) for chapter in guide.chapters if chapter.level < 3]
    for line in sorted(_lines(guide.facts.names[guide.language.code], guide.language)):
        if own := {places[place] for place in line.places if place in places}:
            pages = sorted(own.union(*(mentions.get(place, set()) for place in line.places)))
            shown.append((line, {"name": line.name, **_pages(pages, own, openings, front)}))
        elif line.see:
            shown.append((line, {"name": line.name, "see": line.see}))
    return [
        {"title": title or guide.language.word("book.other-letters"), "entries": [entry for _, entry in group]}
        for title, group in groupby(shown, key=lambda each: each[0].group)
    ]


def _lines(names: list[NameFacts], language: Language) -> set[_Line]:
    lines = set()
    sharing: dict[tuple[str, str, str], list[str]] = {}
    first = language.book.signs_first
    for name in names:
        place = f"{page_id(name.page)}--{name.anchor}" if name.anchor else page_id(name.page)
        sharing.setdefault((name.group, name.order[0], name.name), []).append(place)
        if name.abbreviation:
            order = name.abbreviation.casefold()
            group = group_of(order, language)
            lines.add(_Line(bool(group) == first, group, (order, ""), name.abbreviation, (), name.name))
    return lines | {
        _Line(bool(group) == first, group, (order, name), name, tuple(places), "") for (group, order, name), places in sharing.items()
    }


def _pages(pages: list[int], own: Set[int], openings: list[tuple[int, str]], front: int) -> dict[str, Any]:
    if len(_ranges(pages)) <= MOST:
        return {"pages": _shown(_ranges(pages), own, front)}
    chapters = []
    for (begin, title), (end, _) in zip(openings, [*openings[1:], (pages[-1] + 1, "")], strict=True):
        if inside := [page for page in pages if begin <= page < end and page not in own]:
            chapters.append((title, _shown(_few(inside), set(), front)))
    return {"pages": _shown(_ranges(sorted(own)), own, front), "chapters": chapters}


def _few(pages: list[int]) -> list[tuple[int, int]]:
    """Pages as at most MOST ranges: where they are too many, those that lie nearest become one."""
    gap = 1
    while len(found := _ranges(pages, gap)) > MOST:
        gap += 1
    return found


def _ranges(pages: list[int], gap: int = 1) -> list[tuple[int, int]]:
    """Pages that lie at most `gap` apart as one range."""
    ranges: list[tuple[int, int]] = []
    for page in pages:
        if ranges and page <= ranges[-1][1] + gap:
            ranges[-1] = (ranges[-1][0], page)
        else:
            ranges.append((page, page))
    return ranges


def _shown(ranges: list[tuple[int, int]], own: Set[int], front: int) -> list[Range]:
    return [
        (str(first - front) if first == last else f"{first - front}–{last - front}", first, any(first <= page <= last for page in own))
        for first, last in ranges
    ]
