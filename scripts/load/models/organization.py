"""An organization: a body of a state, an armed force, a research institute, an international body."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Record
from scripts.load.models.dates import Dates
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.references import OrganizationReference
from scripts.load.models.tie import Tie
from scripts.load.models.vocabularies import COUNTRIES
from scripts.load.models.vocabulary import Vocabulary

ORGANIZATION_TYPES = Vocabulary(
    "organization-type",
    {
        "cabinet": ("内閣", "Cabinet"),
        "ministry": ("府省", "Ministry or department"),
        "bureau": ("局・部", "Bureau or office"),
        "agency": ("庁・機関", "Agency"),
        "headquarters": ("本部", "Headquarters"),
        "advisory-body": ("審議会・諮問機関", "Advisory body"),
        "intelligence": ("情報機関", "Intelligence body"),
        "armed-force": ("軍・自衛隊", "Armed force"),
        "unit": ("部隊", "Unit"),
        "command": ("司令部", "Command"),
        "research": ("研究開発機関", "Research body"),
        "international": ("国際機関", "International body"),
        "legislature": ("立法府", "Legislature"),
        "university": ("大学", "University"),
        "audit": ("検査・監査機関", "Audit body"),
        "think-tank": ("シンクタンク", "Think tank"),
        "industry-body": ("業界団体", "Industry body"),
        "other": ("その他", "Other"),
    },
)


class Organization(Record):
    """A body that makes, runs or advises on space or defense policy."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="organizations",
        rank=20,
        title=("組織", "Organizations"),
        holds=("国の機関、部隊、研究機関、国際機関", "bodies"),
        page=OwnPage(),
        order="name",
        indexed=True,
        role="name",
        schema_org="Organization",
        filters=(("type", "column.type"), ("country", "fact.country")),
    )

    type: Annotated[str, ORGANIZATION_TYPES] = described("種別。", "The type.")
    country: Annotated[str, COUNTRIES] = described("国（ISO 3166-1、INTは国際機関）。", "The country (ISO 3166-1; INT: international).")
    parent: OrganizationReference | None = described("上位の組織のid。", "The id of the body it belongs to.", None)
    ties: list[Tie] = list_of("属してはいない組織との関係。", "What it has to do with bodies that it is no part of.")
    dates: Dates = list_of("日付とその種別。", "Dates with their types.")
    successors: list[OrganizationReference] = list_of("後の姿となった記録のid。", "Ids of what it became.")
    space_role: bool = described("宇宙政策に役割を持つか。", "Whether it has a part in space policy.", True, strict=True)
