"""Each query of the tables leads to the right page, in the language that is read, on a server and from files."""

from __future__ import annotations

from statistics import median

import pytest
from playwright.sync_api import Page

from tests.built.search.box import search
from tests.built.search.conftest import queries

FIRST_HIT_RATE = 0.95


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_query_finds_its_page(page: Page, address: str, language: str, report: list[str]) -> None:
    table = queries(language)
    root = address if language == "ja" else f"{address}/en"
    page.goto(f"{root}/index.html")
    not_first, not_in_three, times = [], [], []
    for query, expected in table.items():
        answer = search(page, query, root)
        times.append(answer.milliseconds)
        found = [hit.address for hit in answer.hits]
        of_other_language = [hit for hit in found if hit.startswith("en/" if language == "ja" else (address, "../"))]
        assert not of_other_language, f"{query}: {of_other_language}"
        if not found or found[0] not in (expected, *([] if "#" in expected else [f"{expected}#{found[0].partition('#')[2]}"])):
            not_first.append(f"{query}: {expected} expected first, found {found[:3]}")
        if expected.partition("#")[0] not in [hit.page for hit in answer.hits[:3]]:
            not_in_three.append(f"{query}: {expected} expected in the first three, found {found[:3]}")
    first = len(table) - len(not_first)
    in_three = len(table) - len(not_in_three)
    result = f"{first} of {len(table)} first, {in_three} in the first three, median {median(times):.0f} ms"
    report.append(f"search {language} {address.partition(':')[0]}: {result}")
    report.extend(f"  {line}" for line in not_first)
    assert not not_in_three, "\n".join(not_in_three)
    assert first / len(table) >= FIRST_HIT_RATE, "\n".join(not_first)


def test_the_tables_are_large_enough() -> None:
    assert len(queries("ja")) >= 70
    assert len(queries("en")) >= 50
