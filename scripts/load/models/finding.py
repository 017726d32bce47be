"""A finding: something the authors of a source observed or judged."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Record
from scripts.load.models.field import described
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.vocabularies import STATUSES
from scripts.load.models.vocabulary import Vocabulary

FINDING_AREAS = Vocabulary(
    "finding-area",
    {
        "alliance": ("同盟", "Alliance"),
        "policy": ("政策", "Policy"),
        "institutions": ("組織", "Institutions"),
        "architecture": ("宇宙アーキテクチャ", "Space architecture"),
        "budgets": ("予算", "Budgets"),
        "industry": ("産業", "Industry"),
        "workforce": ("人材", "Workforce"),
        "security": ("情報保全", "Information security"),
        "acquisition": ("防衛装備協力", "Defense acquisition"),
        "region": ("地域情勢", "Region"),
    },
)


class Finding(Record):
    """An observation of a source's authors; `view` is the source."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="findings",
        rank=100,
        title=("所見", "Findings"),
        holds=("著者の所見", "what the authors of a source observe or judge"),
        page=SharedPage("findings/index"),
        filters=(("area", "column.area"),),
    )

    status: Annotated[str, STATUSES.only("assessment")] = described("位置づけ：評価。", "That it is an assessment.")
    area: Annotated[str, FINDING_AREAS] = described("分野。", "The area.")
    key: bool = described("原典が主な所見に挙げるものか。", "Whether the source lists it among its key findings.", False, strict=True)
