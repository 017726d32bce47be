"""The reference part: the records that have pages of their own, kind by kind, in the order of their names."""

from __future__ import annotations

from itertools import dropwhile

from scripts.load.languages.language import Language
from scripts.render.tree.chapters import Chapter, made_chapter
from scripts.render.tree.elements import Element
from scripts.render.tree.page import TreePage
from scripts.render.tree.records import as_entry
from scripts.stage.facts import Facts


def reference_chapters(opening: Chapter, pages: dict[str, TreePage], facts: Facts, language: Language) -> list[Chapter]:
    """Return a chapter for each kind of record, after `opening`, the page that lists them all; its lists are taken out of it."""
    _drop_lists(opening.section)
    chapters: list[Chapter] = []
    for kind in facts.kinds:
        entries = [pages[name.page] for name in facts.names[language.code] if _kind(name.key) == kind.kind and name.page in pages]
        if not kind.own_pages or not entries:
            continue
        number, level = f"{opening.number}.{len(chapters) + 1}", opening.level + 1
        chapter = made_chapter(f"{opening.id}--{kind.kind}", kind.title[language.code], opening.part, level, number)
        chapter.section.set("class", f"{chapter.section.get('class')} reference")
        for page in entries:
            chapter.section.append(as_entry(page, level + 1, language))
            chapter.sources[page.id] = page
        chapters.append(chapter)
    return chapters


def _kind(key: str) -> str:
    return key.partition("/")[0]


def _drop_lists(section: Element) -> None:
    """Take out everything after the introduction: the lists of records, which the chapters to come make whole."""
    after_title = list(section)[1:]
    for element in dropwhile(lambda each: each.tag == "p", after_title):
        section.remove(element)
