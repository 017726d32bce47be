"""The kinds of record. A kind's name is its folder under docs/data/ and the first part of a full reference (terms/sda)."""

from __future__ import annotations

from scripts.load.models.base import LANGUAGES, Bilingual, DatedFact, LanguageCode, OneName, Record
from scripts.load.models.budget_line import BudgetLine
from scripts.load.models.challenge import Challenge
from scripts.load.models.company import Company
from scripts.load.models.cooperation import Cooperation
from scripts.load.models.correction import Correction
from scripts.load.models.development import Development
from scripts.load.models.document import Document
from scripts.load.models.event import Event
from scripts.load.models.finding import Finding
from scripts.load.models.organization import Organization
from scripts.load.models.person import Person
from scripts.load.models.recommendation import Recommendation
from scripts.load.models.source import Locator, Source
from scripts.load.models.system import System
from scripts.load.models.term import Term

AnyRecord = Record | Source | Correction
Language = LanguageCode  # the name by which scripts/package/book knows it, until the books are set from staged facts

KINDS: dict[str, type[AnyRecord]] = {
    "sources": Source,
    "organizations": Organization,
    "documents": Document,
    "systems": System,
    "companies": Company,
    "cooperation": Cooperation,
    "people": Person,
    "events": Event,
    "budget": BudgetLine,
    "findings": Finding,
    "recommendations": Recommendation,
    "challenges": Challenge,
    "terms": Term,
    "corrections": Correction,
    "developments": Development,
}

__all__ = [
    "KINDS",
    "LANGUAGES",
    "AnyRecord",
    "Bilingual",
    "BudgetLine",
    "Challenge",
    "Company",
    "Cooperation",
    "Correction",
    "DatedFact",
    "Development",
    "Document",
    "Event",
    "Finding",
    "Language",
    "LanguageCode",
    "Locator",
    "OneName",
    "Organization",
    "Person",
    "Recommendation",
    "Record",
    "Source",
    "System",
    "Term",
]
