"""Cooperation between states: a forum, exercise, program, arrangement or posting."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Bilingual, Record
from scripts.load.models.dates import Dates
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.references import DocumentReference, OperatorReference
from scripts.load.models.vocabularies import COUNTRIES
from scripts.load.models.vocabulary import Vocabulary

COOPERATION_TYPES = Vocabulary(
    "cooperation-type",
    {
        "forum": ("協議体", "Forum"),
        "dialogue": ("対話", "Dialogue"),
        "exercise": ("演習", "Exercise"),
        "program": ("共同計画", "Program"),
        "arrangement": ("取決め", "Arrangement"),
        "liaison": ("連絡官", "Liaison"),
        "partnership": ("パートナーシップ", "Partnership"),
        "summit": ("首脳会談", "Summit"),
        "training": ("教育訓練", "Training"),
        "working-group": ("作業部会", "Working group"),
    },
)

COOPERATION_FIELDS = Vocabulary(
    "field",
    {
        "space-security": ("宇宙安全保障", "Space security"),
        "civil-space": ("民生宇宙", "Civil space"),
        "defense": ("防衛", "Defense"),
        "acquisition": ("防衛装備", "Defense acquisition"),
        "diplomacy": ("外交", "Diplomacy"),
        "industry": ("産業", "Industry"),
    },
)


class Cooperation(Record):
    """Something states do together."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="cooperation",
        rank=60,
        title=("協力", "Cooperation"),
        holds=("協議体、演習、計画、取決め", "forums, exercises, programs, arrangements"),
        page=OwnPage(),
        order="name",
        indexed=True,
        role="name",
        filters=(("type", "column.type"), ("field", "fact.field"), ("countries", "fact.countries")),
    )

    type: Annotated[str, COOPERATION_TYPES] = described("種別。", "The type.")
    field: Annotated[str, COOPERATION_FIELDS] = described("協力の分野。", "The field of cooperation.")
    countries: list[Annotated[str, COUNTRIES]] = described("関係国（ISO 3166-1）。", "The countries (ISO 3166-1).", min_length=1)
    participants: list[OperatorReference] = list_of("参加者のid。", "Ids of the participants.")
    japan_role: Bilingual = described("日本の関わり。", "What Japan did or does in it.")
    dates: Dates = list_of("日付とその種別。", "Dates with their types.")
    agreements: list[DocumentReference] = list_of("根拠となる文書のid。", "Ids of the documents it rests on.")
