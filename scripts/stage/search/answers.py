"""What a record answers by itself: when, who, how much and where, each as a label and a short text with the question it answers."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.languages.search import Asked
from scripts.load.models import AnyRecord, BudgetLine
from scripts.load.models.dates import DatedFact
from scripts.load.models.person import Person
from scripts.load.models.references import Reference
from scripts.load.models.vocabularies import DATE_TYPES

_BODIES = {
    "operators": ("operator", "column.operator"),
    "makers": ("maker", "fact.makers"),
    "issuers": ("issuer", "column.issuer"),
    "participants": ("participant", "column.participants"),
    "parent": ("parent", "fact.parent"),
}
"""Fields that refer to bodies: the fact that each one states, and the word for its label."""

ASKS: dict[Asked, tuple[str, ...]] = {
    "when": tuple(DATE_TYPES),
    "who": (*(fact for fact, _ in _BODIES.values() if fact != "parent"), "post"),
    "how-much": ("amount",),
    "what": ("definition",),
    "where": ("seat",),
}
"""What a question asks for in general, and the facts that answer it."""


FACTS = (*(fact for facts in ASKS.values() for fact in facts), "parent")
"""Every fact that a question may ask for."""


class Answer(BaseModel):
    """One fact: its name, its label and text in words; of an amount the label is the name of the line, and `year` its fiscal year."""

    model_config = ConfigDict(frozen=True)

    fact: str
    label: str
    text: str
    year: int | None = None


def answers(record: AnyRecord, guide: Guide, language: Language) -> list[Answer]:
    """Return what `record` answers, in the order of its fields."""
    return [*_dates(record, language), *_bodies(record, guide, language), *_own(record, language)]


def _dates(record: AnyRecord, language: Language) -> Iterator[Answer]:
    dates: list[DatedFact] = getattr(record, "dates", [])
    for dated in dates:
        note = language.brackets(dated.note[language.code]) if dated.note else ""
        yield Answer(fact=dated.type, label=DATE_TYPES.label(dated.type, language.code), text=language.date(dated.date) + note)


def _bodies(record: AnyRecord, guide: Guide, language: Language) -> Iterator[Answer]:
    for field, (fact, word) in _BODIES.items():
        value = getattr(record, field, None) or []
        references: list[Reference] = [value] if isinstance(value, Reference) else value
        if references:
            named = [guide.records.find(reference, reference.kinds).name[language.code] for reference in references]
            yield Answer(fact=fact, label=language.word(word), text=language.join(named))


def _own(record: AnyRecord, language: Language) -> Iterator[Answer]:
    seat = getattr(record, "seat", None)
    if seat:
        yield Answer(fact="seat", label=language.word("fact.seat"), text=seat[language.code])
    match record:
        case BudgetLine() if record.amount and not record.to_fiscal_year:
            amount = language.amount(record.amount)
            yield Answer(fact="amount", label=record.name[language.code], text=amount, year=record.fiscal_year.year)
        case Person():
            yield Answer(fact="post", label=language.word("search.post"), text=record.post[language.code])
