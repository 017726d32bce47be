"""A document: a law, plan, strategy, agreement or statement as a text."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Bilingual, Record
from scripts.load.models.dates import Dates
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.references import DocumentReference, IssuerReference
from scripts.load.models.vocabulary import Vocabulary

DOCUMENT_TYPES = Vocabulary(
    "document-type",
    {
        "law": ("法律", "Law"),
        "plan": ("計画", "Plan"),
        "strategy": ("戦略", "Strategy"),
        "program": ("事業・計画", "Program"),
        "agreement": ("協定", "Agreement"),
        "memorandum": ("覚書", "Memorandum"),
        "arrangement": ("取決め", "Arrangement"),
        "treaty": ("条約", "Treaty"),
        "joint-statement": ("共同声明・共同発表", "Joint statement"),
        "resolution": ("決議", "Resolution"),
        "policy": ("政策文書", "Policy"),
        "manual": ("マニュアル", "Manual"),
        "principles": ("原則", "Principles"),
        "guideline": ("指針", "Guideline"),
    },
)


class Document(Record):
    """A text that binds, plans or declares. `dates` keeps decided, promulgated, in force, signed and published apart."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="documents",
        rank=30,
        title=("法律・戦略・合意文書", "Laws, strategies and agreements"),
        holds=("法律、計画、戦略、合意", "laws, plans, strategies, agreements"),
        page=OwnPage(),
        order="name",
        indexed=True,
        role="name",
        schema_org="CreativeWork",
        filters=(("type", "column.type"), ("issuers", "column.issuer")),
    )

    type: Annotated[str, DOCUMENT_TYPES] = described("種別。", "The type.")
    issuers: list[IssuerReference] = described("作成・締結主体のid。", "Ids of those who issued or concluded it.", min_length=1)
    dates: Dates = described("日付とその種別。", "Dates with their types.", min_length=1)
    on_space: Bilingual = described("宇宙に関する内容。", "What it says on space.")
    changed: Bilingual = described("何を変えたか。", "What it changed.")
    predecessors: list[DocumentReference] = list_of("前の文書のid。", "Ids of the documents it replaced.")
