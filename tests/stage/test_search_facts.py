"""What the search learns of the records of the tiny guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.stage.search.answers import ASKS, FACTS, Answer
from scripts.stage.search.facts import SearchFacts, search_files
from scripts.stage.search.names import Names
from scripts.stage.search.romaji import romaji
from tests.conftest import LANGUAGES

JAXA = "reference/organizations/jaxa.html"


@pytest.fixture
def facts(tiny: Path) -> dict[str, SearchFacts]:
    return {path: SearchFacts.model_validate_json(content) for path, content in search_files(load_checked_guide(tiny))}


def test_names_of_either_language_lead_to_the_record(facts: dict[str, SearchFacts]) -> None:
    reading = "うちゅうこうくうけんきゅうかいはつきこう"
    assert facts[".search/ja.json"].names[JAXA] == Names(
        own=["宇宙航空研究開発機構", "JAXA", reading, "宇宙の役所"],
        official=["Japan Aerospace Exploration Agency"],
        other=["space bureau"],
    )
    assert facts[".search/en.json"].names[JAXA] == Names(
        own=["Japan Aerospace Exploration Agency", "JAXA", "space bureau"],
        official=["宇宙航空研究開発機構"],
        other=["宇宙の役所", "uchuukoukuukenkyuukaihatsukikou"],
    )


def test_records_answer_with_label_and_text(facts: dict[str, SearchFacts]) -> None:
    assert Answer(fact="founded", label="Founded", text="October 1, 2003") in facts[".search/en.json"].answers[JAXA]
    assert Answer(fact="founded", label="設立", text="2003年10月1日") in facts[".search/ja.json"].answers[JAXA]
    amounts = [answer for answers in facts[".search/en.json"].answers.values() for answer in answers if answer.fact == "amount"]
    assert any(answer.text == "¥152.9 billion" and answer.year == 2023 for answer in amounts)


def test_kinds_definitions_and_lists(facts: dict[str, SearchFacts]) -> None:
    english = facts[".search/en.json"]
    assert english.kinds[english.kind[JAXA]] == "Organizations"
    assert english.kind["glossary.html#term-sda"] == english.terms
    assert english.definitions["glossary.html#term-sda"]
    assert "corrections/index.html" in english.lists
    assert english.quoting == ["corrections/index.html"]


def test_conventions_come_from_every_language(facts: dict[str, SearchFacts]) -> None:
    english = facts[".search/en.json"].conventions
    assert english.synonyms == [("NASA of Japan", ["space agency"])]
    assert ("令和", 2019) in english.eras
    assert {"launched", "打上"} <= set(english.facts["launched"])


def test_every_word_that_asks_for_a_fact_names_one() -> None:
    for language in LANGUAGES.values():
        assert set(language.search.facts) <= set(FACTS)
        assert set(language.search.asks) == set(ASKS)


@pytest.mark.parametrize(("kana", "latin"), [("うちゅう", "uchuu"), ("シュリーバー", "shuriba"), ("じゅんてんちょう", "juntenchou")])
def test_romaji(kana: str, latin: str) -> None:
    assert romaji(kana) == latin
