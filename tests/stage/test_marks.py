"""Marks of footnotes that stand side by side are in the order of their numbers."""

import pytest

from scripts.stage.marks import ascending


@pytest.mark.parametrize(
    ("typed", "ordered"),
    [
        ("A.[^a][^b] B.[^c][^a]", "A.[^a][^b] B.[^a][^c]"),
        ("A.[^a][^b][^c] B.[^c][^b][^d][^a]", "A.[^a][^b][^c] B.[^a][^b][^c][^d]"),
        ("A.[^b][^a]", "A.[^b][^a]"),
        ("A.[^a] B.[^b] [^a]", "A.[^a] B.[^b] [^a]"),
    ],
)
def test_known_numbers_come_first_and_new_ones_as_typed(typed: str, ordered: str) -> None:
    assert ascending(typed) == ordered
