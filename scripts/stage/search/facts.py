"""The contract of staging with the search index (scripts/render/search): what it cannot see in the HTML of the pages.

The files lie in .search/, which mkdocs does not publish.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import KINDS, VOCABULARIES, AnyRecord, BudgetLine, Record, Term
from scripts.load.models.kind import Role, SharedPage
from scripts.stage.search.answers import ASKS, FACTS, Answer, answers
from scripts.stage.search.names import Names, names

FOLDER = ".search"


class Conventions(BaseModel):
    """What the engine has to know of the language: how questions are asked in it, and what is spelled or said in more than one way.

    `asks` are words by what they ask for in general (when, who …) with the facts that answer, `facts` words that name one fact;
    `eras` are names of eras with their year one; `same` are characters that are one to a reader; `synonyms` are what readers say
    and what the guide says for it.
    """

    model_config = ConfigDict(frozen=True)

    empty: list[str]
    asks: list[tuple[list[str], list[str]]]
    facts: dict[str, list[str]]
    eras: list[tuple[str, int]]
    same: list[str]
    synonyms: list[tuple[str, list[str]]]


class SearchFacts(BaseModel):
    """All of one language. A location is a page, or a page and anchor, as in the site and relative to the language's root.

    `kinds` are the names of the kinds of record, `kind` the place in them of the record at a location. `definitions` are the first
    sentences of those of terms, whose place in `kinds` is `terms`: where nothing is found, they are offered. `lists` are the pages
    that mention nearly everything, `quoting` those whose headings are what somebody else says.
    """

    names: dict[str, Names]
    kinds: list[str]
    kind: dict[str, int]
    definitions: dict[str, str]
    answers: dict[str, list[Answer]]
    terms: int
    lists: list[str]
    quoting: list[str]
    conventions: Conventions


def facts_path(language: str) -> str:
    """Return where the facts of a language are, below the staged Markdown."""
    return f"{FOLDER}/{language}.json"


def search_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of the file of each language."""
    for language in guide.languages.values():
        yield facts_path(language.code), search_facts(guide, language).model_dump_json(indent=1).encode()


def search_facts(guide: Guide, language: Language) -> SearchFacts:
    """Return what the search has to know of the records in one language."""
    records = list(guide.records.all())
    named = [record for record in records if record.record_kind.role == "name" and isinstance(record, Record)]
    lines = guide.records.of(BudgetLine)
    kinds = list(KINDS)
    return SearchFacts(
        names={_location(record): names(record, language, guide) for record in named}
        | {_location(line): Names(own=[line.name[language.code]], official=[], other=[]) for line in lines},
        kinds=[VOCABULARIES["kind"].label(kind, language.code) for kind in kinds],
        kind={_location(record): kinds.index(record.record_kind.id) for record in records},
        definitions={_location(term): term.summary[language.code].partition(language.next_sentence)[0] for term in guide.records.of(Term)},
        answers={_location(record): found for record in records if (found := answers(record, guide, language))},
        terms=kinds.index(Term.record_kind.id),
        lists=["data.html", *_pages_of("list"), *_pages_of("quotation")],
        quoting=_pages_of("quotation"),
        conventions=_conventions(guide, language),
    )


def _conventions(guide: Guide, language: Language) -> Conventions:
    """The conventions of a language; questions are understood in every language, for readers mix them."""
    searches = [language.search, *(other.search for other in guide.other_languages(language))]
    eras = [era for other in guide.languages.values() if other.dates.eras for era in other.dates.eras.names]
    return Conventions(
        empty=[word for search in searches for word in search.empty_words],
        asks=[([word for search in searches for word in search.asks[ask]], list(facts)) for ask, facts in ASKS.items()],
        facts={fact: [word for search in searches for word in search.facts.get(fact, [])] for fact in FACTS},
        eras=[(era.name, era.year_one) for era in eras],
        same=[characters for search in searches for characters in search.same_characters],
        synonyms=[(word, one.means[language.code]) for one in guide.synonyms if one.means for word in one.said(language.code)],
    )


def _location(record: AnyRecord) -> str:
    return f"{record.page}.html" + (f"#{record.anchor}" if record.anchor else "")


def _pages_of(role: Role) -> list[str]:
    """The shared pages of the kinds that have this role in the search."""
    kinds = [model.record_kind for model in KINDS.values()]
    return [f"{kind.page.path}.html" for kind in kinds if kind.role == role and isinstance(kind.page, SharedPage)]
