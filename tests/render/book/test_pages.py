"""Outline, contents, index and notes are on the pages that they say."""

from __future__ import annotations

import re

import pytest

from scripts.load.guide import load_guide
from scripts.render.tree.page import page_id
from scripts.stage.facts import facts_of
from tests.conftest import ROOT
from tests.render.book.built_book import INDEX, Built, built, squeezed
from tests.render.book.structure import children, elements, pages_of

__all__ = ["built"]  # a fixture, which a conftest.py would hold if mypy took two of that name
pytestmark = pytest.mark.slow


def test_outline_titles_are_on_their_pages(built: Built) -> None:
    for _, title, page in built.outline():
        assert squeezed(title) in built.words[page], f"“{title}” is not on page {page - built.front + 1}"


def test_the_outline_has_parts_chapters_sections_and_entries(built: Built) -> None:
    lines = list(built.outline())
    assert {level for level, _, _ in lines} >= {1, 2, 3, 4}
    assert len(lines) > 800


def printed_lines(built: Built) -> list[tuple[str, int]]:
    """Name and page of each line of the contents and the lists, from the words on those pages."""
    lines = []
    for page in built.front_lines:
        for found in re.finditer(r"^(.+?)\s*(?:\. ?){2,}\s*(\d+)$", page, re.MULTILINE):
            lines.append((" ".join(found[1].split()), int(found[2])))
    return lines


def test_contents_and_lists_name_the_right_pages(built: Built) -> None:
    lines = printed_lines(built)
    assert len(lines) > 100
    wrong = []
    for name, number in lines:
        words = squeezed(re.sub(r"^([\d.]+|第\d+部|Part \d+|[表図]\d+|Table \d+|Figure \d+)\s+", "", name))
        if words not in built.words[built.front + number - 1]:
            wrong.append((name, number))
    assert wrong == []


def test_the_outline_and_the_contents_agree(built: Built) -> None:
    listed = {(squeezed(name), number) for name, number in printed_lines(built)}
    chapters = [line for line in built.outline() if re.match(r"[\d.]+\u2002", line[1])]
    assert len(chapters) > 60
    for _, title, page in chapters:
        assert (squeezed(title), page - built.front + 1) in listed, title


def test_names_are_on_the_pages_that_the_index_gives(built: Built) -> None:
    """The page of a name's own entry is among the numbers after the name, and has the name."""
    index = squeezed(built.index)
    wrong, looked_at = [], 0
    for name in facts_of(load_guide(ROOT)).names[built.language]:
        place = f"{page_id(name.page)}--{name.anchor}" if name.anchor else page_id(name.page)
        page = built.places[place]
        number = page - built.front + 1
        words = squeezed(name.name)
        chunks = [index[found.end() : found.end() + 60] for found in re.finditer(re.escape(words) + r"(?=\d)", index)]
        numbers = [(int(low), int(high or low)) for chunk in chunks for low, high in re.findall(r"(\d{1,3})(?:–(\d{1,3}))?", chunk)]
        looked_at += 1
        named = all(squeezed(part) in built.words[page] for part in name.name.split(", "))
        if not named or not any(low <= number <= high for low, high in numbers):
            wrong.append((name.name, number, chunks[:2]))
    assert looked_at > 500
    assert len(wrong) <= looked_at // 100, wrong  # two names that run into each other in the text of a line


def test_no_line_of_the_index_has_more_than_eight_places(built: Built) -> None:
    command_lines = [line for text in built.texts[built.places[INDEX] :] for line in text.splitlines()]
    assert command_lines
    for line in command_lines:
        assert len(re.findall(r"\d+(?:–\d+)?", line)) <= 9, line  # eight, and a figure in a name


def test_every_note_begins_on_the_page_of_its_mark(built: Built) -> None:
    """A mark is the link right before its note in the structure tree. From a page full of notes, Typst moves the last to the next."""
    notes, late = 0, []
    for element in elements(built):
        before = None
        for child in children(element):
            if child.S == "/Note" and before is not None:
                notes += 1
                marks, pages = pages_of(before, built), pages_of(child, built)
                if marks and pages and min(pages) not in marks:
                    late.append((max(marks), min(pages)))
            before = child
    assert notes > 1000
    assert [place for place in late if place[1] != place[0] + 1] == []
    assert len(late) <= notes // 1000, late
