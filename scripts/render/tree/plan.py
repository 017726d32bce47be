"""The order of a book: parts and chapters, as the navigation has them."""

from __future__ import annotations

from dataclasses import dataclass, field

from scripts.load.languages.language import Language
from scripts.load.navigation import NavigationEntry
from scripts.stage.facts import Facts

REFERENCE = "reference/index"
"""The page after which the record pages come."""


@dataclass
class PlannedChapter:
    """One page of the guide as a chapter (level 2) or as a section of a chapter (level 3); `number` as printed, empty where it has none."""

    path: str
    level: int
    number: str


@dataclass
class Part:
    """A part of the book; the first one, with pages that are alone in the navigation, has neither title nor number."""

    title: str
    number: int
    chapters: list[PlannedChapter] = field(default_factory=list)


def plan(facts: Facts, language: Language) -> list[Part]:
    """Return the parts of the book in `language`."""
    opening = Part("", 0)
    parts = [opening]
    chapters = 0
    for entry in facts.navigation:
        if entry.page:
            opening.chapters.append(PlannedChapter(entry.page, 1, ""))
            continue
        part = Part(language.word(f"navigation.{entry.title}"), len(parts))
        parts.append(part)
        for group in entry.entries:
            chapters += 1
            part.chapters += _chapter(group, chapters)
    return parts


def _chapter(group: NavigationEntry, number: int) -> list[PlannedChapter]:
    first, *others = (entry.page for entry in group.pages())
    return [
        PlannedChapter(first, 2, str(number)),
        *(PlannedChapter(path, 3, f"{number}.{count}") for count, path in enumerate(others, start=1)),
    ]
