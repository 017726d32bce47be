"""A company."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Label, Record
from scripts.load.models.dates import Dates
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.references import CompanyReference, SystemReference
from scripts.load.models.vocabularies import COUNTRIES
from scripts.load.models.vocabulary import Vocabulary

COMPANY_TYPES = Vocabulary(
    "company-type",
    {
        "prime": ("大手メーカー", "Prime"),
        "satellite-operator": ("衛星事業者", "Satellite operator"),
        "trading-house": ("総合商社", "Trading house"),
        "start-up": ("スタートアップ", "Start-up"),
        "defense-prime": ("防衛大手", "Defense prime"),
        "data-service": ("データ・サービス", "Data service"),
        "cloud": ("クラウド・IT", "Cloud and IT"),
        "manufacturer": ("製造業", "Manufacturer"),
        "analyst": ("調査会社", "Analyst"),
    },
)


class Company(Record):
    """A company named in the guide; `type` is its place in the industry as the guide describes it."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="companies",
        rank=50,
        title=("企業", "Companies"),
        holds=("企業", "companies"),
        page=OwnPage(),
        order="name",
        indexed=True,
        role="name",
        schema_org="Corporation",
        filters=(("type", "column.type"), ("country", "fact.country")),
    )

    type: Annotated[str, COMPANY_TYPES] = described("種別。", "The type.")
    country: Annotated[str, COUNTRIES] = described("国（ISO 3166-1、INTは国際機関）。", "The country (ISO 3166-1; INT: international).")
    seat: Label | None = described("所在地。", "The seat.", None)
    parent: CompanyReference | None = described("親会社のid。", "The id of the company it belongs to.", None)
    dates: Dates = list_of("日付とその種別。", "Dates with their types.")
    makes: list[SystemReference] = list_of("手がけるシステムのid。", "Ids of the systems it makes.")
