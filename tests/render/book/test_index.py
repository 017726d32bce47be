"""The index gives few places for each name, in ranges, by chapter where there are many."""

from __future__ import annotations

import pytest

from scripts.render.book.index_of_names import MOST, _few, _lines, _pages, _ranges
from scripts.stage.names import NameFacts
from tests.conftest import EN


@pytest.mark.parametrize(
    ("pages", "ranges"), [([], []), ([4], [(4, 4)]), ([4, 5, 6, 9], [(4, 6), (9, 9)]), ([1, 3, 5], [(1, 1), (3, 3), (5, 5)])]
)
def test_pages_that_follow_one_another_are_a_range(pages: list[int], ranges: list[tuple[int, int]]) -> None:
    assert _ranges(pages) == ranges


def test_a_name_in_few_places_has_them_on_one_line() -> None:
    assert _pages([12, 13, 20], own={20}, openings=[(10, "History")], front=8) == {"pages": [("4–5", 12, False), ("12", 20, True)]}


def test_records_of_one_name_share_a_line() -> None:
    term, system = (
        NameFacts(key=key, name="F-X", order=("f-x", key), group="F", abbreviation="", page=page, anchor=anchor)
        for key, page, anchor in (("terms/f-x", "glossary", "term-f-x"), ("systems/f-x-next", "reference/systems/f-x-next", ""))
    )
    (line,) = _lines([term, system], EN)
    assert len(line.places) == 2
    assert _pages([12, 30], own={12, 30}, openings=[], front=0) == {"pages": [("12", 12, True), ("30", 30, True)]}


def test_a_name_that_is_everywhere_has_its_places_by_chapter() -> None:
    pages = list(range(10, 60, 2))
    found = _pages(pages, own={30}, openings=[(10, "History"), (40, "Budgets")], front=0)
    assert found["pages"] == [("30", 30, True)]
    assert [title for title, _ in found["chapters"]] == ["History", "Budgets"]
    assert all(len(ranges) <= MOST for _, ranges in found["chapters"])


def test_where_even_a_chapter_has_too_many_the_nearest_become_ranges() -> None:
    pages = [1, 3, 5, 20, 22, 40, 60, 80, 100, 120, 140]
    found = _few(pages)
    assert len(found) <= MOST
    assert all(any(low <= page <= high for low, high in found) for page in pages)
    assert (1, 5) in found
