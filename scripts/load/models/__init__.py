"""The kinds of record, one model a file: each model in this folder that has a `record_kind` is a kind of record."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from scripts.load.models.author import Author
from scripts.load.models.base import Bilingual, Blocks, Label, OneName, Plain, Record, RecordBase
from scripts.load.models.budget_line import BudgetLine
from scripts.load.models.correction import Correction
from scripts.load.models.dates import DatedFact
from scripts.load.models.development import Development
from scripts.load.models.document import Document
from scripts.load.models.event import Event
from scripts.load.models.finding import Finding
from scripts.load.models.language_codes import LANGUAGES, LanguageCode
from scripts.load.models.organization import Organization
from scripts.load.models.patterned import Citation
from scripts.load.models.recommendation import Recommendation
from scripts.load.models.references import Reference
from scripts.load.models.source import Locator, Source
from scripts.load.models.system import System
from scripts.load.models.term import Term
from scripts.load.models.vocabulary import VOCABULARIES, Vocabulary

AnyRecord = Record | Source | Correction


def _kinds() -> dict[str, type[AnyRecord]]:
    """Every model in this folder that is a kind of record, by the name of the kind, in the order of their ranks."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    found: set[type[AnyRecord]] = {
        model for module in modules for model in vars(module).values() if isinstance(model, type) and "record_kind" in vars(model)
    }
    return {model.record_kind.id: model for model in sorted(found, key=lambda model: model.record_kind.rank)}


KINDS: dict[str, type[AnyRecord]] = _kinds()
"""The kinds of record. A kind's name is its folder under docs/data/ and the first part of a full reference (terms/sda)."""
Vocabulary("kind", {kind: model.record_kind.title for kind, model in KINDS.items()})

__all__ = [
    "KINDS",
    "LANGUAGES",
    "VOCABULARIES",
    "AnyRecord",
    "Author",
    "Bilingual",
    "Blocks",
    "BudgetLine",
    "Citation",
    "Correction",
    "DatedFact",
    "Development",
    "Document",
    "Event",
    "Finding",
    "Label",
    "LanguageCode",
    "Locator",
    "OneName",
    "Organization",
    "Plain",
    "Recommendation",
    "Record",
    "RecordBase",
    "Reference",
    "Source",
    "System",
    "Term",
    "Vocabulary",
]
