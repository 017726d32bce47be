"""Each query of the tables leads to the right page, in the language that is read, on a server and from files."""

from __future__ import annotations

from statistics import median

import pytest
from playwright.sync_api import Page

from tests.built.search.box import search
from tests.built.search.conftest import queries, questions

FIRST_HIT_RATE = 0.95
FIRST_ANSWER_RATE, IN_THREE_RATE = 0.85, 0.95
"""Of questions, whose answer may be in several places."""


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


@pytest.mark.parametrize("language", ["ja", "en"])
def test_questions_lead_to_an_answer(page: Page, address: str, language: str, report: list[str]) -> None:
    asked = questions(language)
    root = address if language == "ja" else f"{address}/en"
    page.goto(f"{root}/index.html")
    by_kind: dict[str, list[int]] = {}
    wrong = []
    for question in asked:
        search(page, question.text, root)
        shown = page.evaluate(_SHOWN)[:3]
        right = [any(_is_right(place, question.places) for place in item) for item in shown]
        place = right.index(True) if True in right else len(shown)
        by_kind.setdefault(question.kind, []).append(place)
        if place:
            wrong.append(f"  {question.kind}: {question.text}: {shown}")
    places = [place for found in by_kind.values() for place in found]
    first, in_three = places.count(0), sum(place < 3 for place in places)
    kinds = ", ".join(f"{kind} {found.count(0)}/{len(found)}" for kind, found in by_kind.items())
    report.append(f"questions {language} {address.partition(':')[0]}: {first}/{len(asked)} first, {in_three} in three ({kinds})")
    report.extend(wrong)
    assert first / len(asked) >= FIRST_ANSWER_RATE, "\n".join(wrong)
    assert in_three / len(asked) >= IN_THREE_RATE, "\n".join(wrong)


_SHOWN = """() => [...document.querySelectorAll(".md-search-result__item")].map((item) =>
  [...item.querySelectorAll("a")].map((link) => link.dataset.place))"""


def _is_right(place: str, places: frozenset[str]) -> bool:
    return place in places or place.partition("#")[0] in places


def test_the_tables_are_large_enough() -> None:
    assert len(queries("ja")) >= 70
    assert len(queries("en")) >= 50
    assert min(len(questions("ja")), len(questions("en"))) >= 60
