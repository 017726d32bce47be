"""Outline, contents and index say the pages on which things really are."""

from __future__ import annotations

import re

import pikepdf

from scripts.load.guide import load_guide
from scripts.load.models import LanguageCode
from scripts.package.book.index_of_names import entries_of
from scripts.package.book.plan import plan
from scripts.package.book.printed import INDEX_ID
from tests.book.built_book import Built, built, squeezed
from tests.conftest import ROOT

__all__ = ["built"]  # a fixture, which a conftest.py would hold if mypy took two of that name


def test_outline_titles_are_on_their_pages(built: Built) -> None:
    for _, title, page in built.outline():
        assert squeezed(title) in built.words[page], f"“{title}” is not on page {page - built.front + 1}"


def test_the_outline_has_every_part_and_chapter_and_their_sections(built: Built) -> None:
    lines = list(built.outline())
    language: LanguageCode = "ja" if built.language == "ja" else "en"
    parts = [part.title for part in plan(ROOT, language) if part.title]
    first = [title for level, title, _ in lines if level == 1]
    assert [part for part in parts if not any(title.endswith(part) for title in first)] == []
    assert {level for level, _, _ in lines} >= {1, 2, 3, 4}


def printed_lines(built: Built) -> list[tuple[str, int]]:
    """Name and page of each line of the contents and the lists, from the links and the words on those pages."""
    lines = []
    for page in built.front_lines:
        for found in re.finditer(r"^(.+?)\s*(?:\. ?){2,}\s*(\d+)$", page, re.MULTILINE):
            lines.append((" ".join(found[1].split()), int(found[2])))
    return lines


def test_contents_and_lists_name_the_right_pages(built: Built) -> None:
    lines = printed_lines(built)
    assert len(lines) > 60
    wrong = []
    for name, number in lines:
        words = squeezed(re.sub(r"^([\d.]+|第\d+部|Part \d+|[表図]\d+|Table \d+|Figure \d+)\s+", "", name))
        if words not in built.words[built.front + number - 1]:
            wrong.append((name, number))
    assert wrong == []


def test_the_outline_and_the_contents_agree(built: Built) -> None:
    listed = {(squeezed(name), number) for name, number in printed_lines(built)}
    for level, title, page in built.outline():
        if level <= 2 and built.front <= page <= built.places[INDEX_ID] and not (level == 2 and page == built.places[INDEX_ID]):
            line = squeezed(title)
            number = page - built.front + 1
            assert any(number == other and (name.endswith(line) or line.endswith(name)) for name, other in listed), (title, number)


def test_links_of_the_index_lead_to_the_printed_pages(built: Built) -> None:
    start = built.places[INDEX_ID]
    for page in built.pdf.pages[start:]:
        for annotation in page.get("/Annots", []):
            target = str(annotation.Dest)
            words = str(annotation.Contents)
            first = int(re.split("–", words)[0])
            assert built.places[target] == built.front + first - 1, (words, target)


def test_names_stand_on_the_pages_that_the_index_gives(built: Built) -> None:
    """For entries that are always named in full: terms and people whose abbreviation no text can show instead."""
    language: LanguageCode = "ja" if built.language == "ja" else "en"
    text = "\n".join(built.texts[built.places[INDEX_ID] :])
    wrong, looked_at = [], 0
    for entry in entries_of(load_guide(ROOT), language):
        if entry.see or entry.target not in built.places:
            continue
        number = built.places[entry.target] - built.front + 1
        looked_at += 1
        if not all(squeezed(part) in built.words[built.places[entry.target]] for part in entry.name.split(", ")):
            wrong.append((entry.name, number))
    assert looked_at > 200
    assert wrong == []
    assert "→" in text if language == "ja" else "see" in text


def test_marks_that_repeat_a_note_are_at_most_a_page_from_it(built: Built) -> None:
    notes = {name: page for name, page in built.places.items() if "--note" in name}
    assert len(notes) > 300
    calls: dict[str, list[int]] = {}
    for number, page in enumerate(built.pdf.pages):
        for annotation in page.get("/Annots", []):
            if isinstance(annotation.get("/Dest"), pikepdf.String) and (target := str(annotation.Dest)) in notes:
                calls.setdefault(target, []).append(number)
    for target, pages in calls.items():
        assert all(abs(page - notes[target]) <= 1 for page in pages), (target, notes[target], pages)
