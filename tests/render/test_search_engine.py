"""What the engine finds, understands and answers: spellings, questions, slips, words in different sections, answers of records."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.render.search.index import IndexedPage, contents
from scripts.render.search.sections import Section
from scripts.stage.search.answers import ASKS, Answer
from scripts.stage.search.facts import Conventions, SearchFacts
from scripts.stage.search.names import Names
from tests.conftest import LANGUAGES
from tests.render.search_engine import Engine

LAW, SATELLITES, ROCKET = "reference/documents/law.html", "reference/systems/igs.html", "reference/systems/h3.html"
LAST = 5
FACTS = {
    "en": SearchFacts(
        names={
            LAW: Names(own=["BSL"], official=["宇宙基本法"], other=["uchuukihonhou"]),
            SATELLITES: Names(own=["IGS", "spy satellite"], official=["情報収集衛星"], other=[]),
        },
        kinds=["Documents", "Systems", "Terms", "Budget lines"],
        kind={LAW: 0, SATELLITES: 1, ROCKET: 1, "glossary.html#term-debris": 2, "lines.html#fy2023": 3},
        definitions={"glossary.html#term-debris": "Objects in orbit that serve nobody"},
        answers={
            LAW: [
                Answer(fact="enacted", label="Enacted", text="May 21, 2008"),
                Answer(fact="in-force", label="In force", text="August 27, 2008"),
            ],
            SATELLITES: [Answer(fact="operator", label="Operator", text="The center")],
            "lines.html#fy2023": [Answer(fact="amount", label="Space budget, FY2023", text="¥152.9 billion", year=2023)],
        },
        terms=2,
        lists=["lines.html"],
        quoting=[],
        conventions=Conventions(
            empty=[],
            asks=[],
            facts={},
            eras=[("令和", 2019), ("平成", 1989)],
            same=["国國"],
            synonyms=[("military spending", ["defense budget"])],
        ),
    ),
}
PAGES = [
    IndexedPage(LAW, [Section("", "Basic Space Law", ["The law on space activities."])]),
    IndexedPage(SATELLITES, [Section("", "Information Gathering Satellites (IGS)", ["Launched since 2003."])]),
    IndexedPage(ROCKET, [Section("", "H-IIA", ["A launcher of Mitsubishi Heavy Industries with an X-band radio."])]),
    IndexedPage("glossary.html", [Section("", "Glossary"), Section("term-debris", "debris", ["Objects that serve nobody."])]),
    IndexedPage("lines.html", [Section("", "Lines"), Section("series", "Space budget", ["All amounts"], ids=["fy2023"])]),
    IndexedPage(
        "budgets/defense.html",
        [
            Section("", "Defense budget", ["What Japan spends in 2023年度 and FY2023 on defense."]),
            Section("cyber", "Networks", ["Cybersecurity and start-ups of the 第5次 plan."]),
            Section("launch", "Rockets", ["サイバーセキュリティの取り組みと打上げ。韓国の国会。1,529億円。"]),
        ],
    ),
]  # fmt: skip


def conventions() -> Conventions:
    """Those of the real languages, with the small list of synonyms."""
    own = FACTS["en"].conventions
    search = [language.search for language in LANGUAGES.values()]
    return own.model_copy(
        update={
            "empty": [word for one in search for word in one.empty_words],
            "asks": [
                ([word for one in search for name, words in one.asks.items() if name == ask for word in words], list(facts))
                for ask, facts in ASKS.items()
            ],
            "facts": {fact: [word for one in search for word in one.facts.get(fact, [])] for fact in LANGUAGES["en"].search.facts},
        }
    )


@pytest.fixture(scope="module")
def content() -> dict[str, Any]:
    return contents(PAGES, FACTS["en"].model_copy(update={"conventions": conventions()}), LANGUAGES["en"])


@pytest.fixture(scope="module")
def engine(content: dict[str, Any]) -> Engine:
    return Engine(content["names"], content["texts"])


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("Basic Space Law", LAW),
        ("basic space laws", LAW),
        ("the basic space law", LAW),
        ("宇宙基本法", LAW),
        ("uchu kihon ho", LAW),
        ("uchū kihon hō", LAW),
        ("BSL", LAW),
        ("Informaton Gathering Satelites", SATELLITES),
        ("spy satellites", SATELLITES),
        ("H2A", ROCKET),
        ("ｈ－ｉｉａ", ROCKET),
        ("X band", ROCKET),
        ("Xband", ROCKET),
        ("Mitsubshi", ROCKET),
        ("military spending", "budgets/defense.html"),
        ("defence budget", "budgets/defense.html"),
        ("cyber security", "budgets/defense.html#cyber"),
        ("startups", "budgets/defense.html#cyber"),
        ("サイバセキュリティー", "budgets/defense.html#launch"),
        ("サイバ―セキュリティ", "budgets/defense.html#launch"),
        ("取組", "budgets/defense.html#launch"),
        ("打ち上げ", "budgets/defense.html#launch"),
        ("韓國", "budgets/defense.html#launch"),
        ("1529億円", "budgets/defense.html#launch"),
        ("第五次", "budgets/defense.html#cyber"),
        ("令和五年度", "budgets/defense.html"),
        ("fiscal year 2023 defense", "budgets/defense.html"),
        ("FY23 defense", "budgets/defense.html"),
    ],
)
def test_every_spelling_leads_there(engine: Engine, query: str, first: str) -> None:
    assert engine.places(query)[:1] == [first]


@pytest.mark.parametrize("query", ["when was the Basic Space Law enacted?", "宇宙基本法はいつ制定されましたか"])
def test_a_question_is_answered_by_the_record(engine: Engine, query: str) -> None:
    found = engine.results(query)
    assert found["pages"][0]["place"] == LAW
    assert [fact["text"] for fact in found["answer"]["facts"]] == ["May 21, 2008"]


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("Basic Space Law effective date", "August 27, 2008"),
        ("宇宙基本法 施行", "August 27, 2008"),
        ("who operates the IGS", "The center"),
        ("what is debris", "Objects in orbit that serve nobody"),
        ("how much was the space budget in 2023", "¥152.9 billion"),
        ("how much was the space budget in 2022", None),
        ("Basic Space Law", None),
        ("who operates the Basic Space Law", None),
    ],
)
def test_only_what_is_asked_and_known_is_answered(engine: Engine, query: str, answer: str | None) -> None:
    found = engine.results(query)["answer"]
    assert (found["facts"][0]["text"] if found else None) == answer


def test_an_answer_leads_to_its_line(engine: Engine) -> None:
    assert engine.results("how much was the space budget in 2023")["answer"]["facts"][0]["location"] == "lines.html#fy2023"


def test_words_in_different_sections_count_and_the_page_comes_with_its_best_section(engine: Engine) -> None:
    found = engine.results("cybersecurity rockets")
    assert found["pages"][0]["place"] == "budgets/defense.html"
    assert found["pages"][0]["missing"] == []
    assert found["whole"] == 1


def test_where_no_page_has_all_words_it_says_which_is_missing(engine: Engine) -> None:
    found = engine.results("cybersecurity elephants")
    assert found["whole"] == 0
    assert found["pages"][0]["missing"] == ["elephants"]


def test_nothing_found_offers_the_nearest_terms_and_the_glossary(engine: Engine) -> None:
    found = engine.results("deebriss")
    assert [one["link"] for one in engine.results("qqqqzzzz")["suggestions"]] == ["glossary.html"]
    assert found["pages"] or found["suggestions"]


def test_a_kind_filters(engine: Engine) -> None:
    kinds = dict(engine.results("space")["kinds"])
    assert kinds[0] == "Documents"
    assert {page["kind"] for page in engine.results("space", kind=0)["pages"]} == {"Documents"}


def test_before_the_texts_are_there_only_what_will_stay_is_given(content: dict[str, Any]) -> None:
    first = Engine(content["names"])
    early = first.results("Basic Space Law")
    assert (early["complete"], [page["place"] for page in early["pages"]][:1]) == (False, [LAW])
    assert first.results("Mitsubishi radio")["pages"] == []
    first.add(content["texts"])
    late = first.results("Basic Space Law")
    assert late["complete"]
    assert late["pages"][0]["place"] == LAW


def test_the_passage_marks_the_match_as_it_is_written(engine: Engine) -> None:
    section = engine.results("取組")["pages"][0]["sections"][0]
    assert ["取り組", True] in section["passage"]
    assert "h=" in section["link"]


@pytest.mark.parametrize(
    "query", ["", " 　\t", "*", '"', "(", "\\", "[a-z", "\ud83d", "__proto__ constructor", "🛰️", "。", "-", "'", "²", "宇宙" * 250]
)
def test_whatever_is_typed_is_no_error(engine: Engine, query: str) -> None:
    assert engine.results(query)["complete"]


def test_emoji_quotes_and_half_a_character_do_not_hide_the_rest(engine: Engine) -> None:
    for query in ("🛰️ debris", '"debris"', "debris\ud83d", "de\u200bbris", "+debris -"):
        assert engine.places(query)[:1] == ["glossary.html#term-debris"], query
