"""A challenge: an obstacle that a source's authors see to closer cooperation."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Bilingual, Record
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.references import DevelopmentReference, OrganizationReference
from scripts.load.models.vocabularies import STATUSES
from scripts.load.models.vocabulary import Vocabulary

CHALLENGE_AREAS = Vocabulary(
    "challenge-area",
    {
        "priorities": ("優先順位", "Priorities"),
        "demand-signal": ("需要の見通し", "Demand signal"),
        "data-sharing-policy": ("データ共有の方針", "Data-sharing policy"),
        "security": ("情報保全", "Information security"),
        "export-policy": ("輸出政策", "Export policy"),
        "counterparts": ("対応する相手の不在", "Missing counterparts"),
        "culture": ("文化と慣行", "Culture"),
        "workforce": ("人材", "Workforce"),
        "technology": ("技術", "Technology"),
    },
)


class Challenge(Record):
    """An obstacle, who faces it, and what has happened about it since."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="challenges",
        rank=120,
        title=("課題", "Challenges"),
        holds=("著者が協力の妨げとみるもの", "what the authors of a source see as obstacles"),
        page=SharedPage("challenges/index"),
        filters=(("area", "column.area"), ("faces", "fact.faces")),
    )

    status: Annotated[str, STATUSES.only("assessment")] = described("位置づけ：評価。", "That it is an assessment.")
    area: Annotated[str, CHALLENGE_AREAS] = described("分野。", "The area.")
    faces: list[OrganizationReference] = list_of("直面する主体のid。", "Ids of those who face it.")
    since: Bilingual | None = described("その後の経過。", "What has happened since.", None)
    developments: list[DevelopmentReference] = list_of("その後の動きのid。", "Ids of what has happened since.")
