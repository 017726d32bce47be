"""A recommendation of a source, and what has become of it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from scripts.load.models.base import Bilingual, Record
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.references import DevelopmentReference, OrganizationReference
from scripts.load.models.vocabularies import MISSIONS, STATUSES
from scripts.load.models.vocabulary import Vocabulary

RECOMMENDATION_AREAS = Vocabulary(
    "area",
    {
        "human-development": ("人材育成", "Human development"),
        "exercises-training": ("演習・訓練", "Exercises and training"),
        "data-sharing": ("データ・情報共有", "Data and information sharing"),
        "industrial-strengths": ("産業基盤の強み", "Industrial strengths"),
        "constellations": ("衛星コンステレーション", "Constellations"),
        "digital": ("デジタル・サイバー", "Digital and cyber"),
        "policy-forums": ("政策・国際会議", "Policy and forums"),
        "challenges": ("課題への対応", "Challenges"),
        "acquisition": ("防衛装備協力", "Defense acquisition"),
    },
)

TERMS = Vocabulary(
    "term",
    {
        "near": ("短期", "Near term"),
        "medium-long": ("中長期", "Medium to long term"),
        "near-and-long": ("短期から長期", "Near to long term"),
        "unspecified": ("時期の指定なし", "No time given"),
    },
)


class Recommendation(Record):
    """What a source's authors advise, to whom, for when. `since` says what has happened since, as of `as_of`."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="recommendations",
        rank=110,
        title=("提言", "Recommendations"),
        holds=("著者の提言", "what the authors of a source advise"),
        page=SharedPage("recommendations/index"),
        filters=(("to", "column.to"), ("term", "column.term"), ("area", "column.area"), ("mission", "fact.mission")),
        spans=(("near-and-long", ("near", "medium-long")),),
    )

    status: Annotated[str, STATUSES.only("recommendation")] = described("位置づけ：提言。", "That it is a recommendation.")
    area: Annotated[str, RECOMMENDATION_AREAS] = described("分野。", "The area.")
    mission: Annotated[
        str, MISSIONS.only("missile-warning", "intelligence", "sda", "communications", "launch", "ground", "digital", "none")
    ] = described("任務分野。", "The mission area.", "none")
    to: list[OrganizationReference] = described("宛先のid。", "Ids of those it is addressed to.", min_length=1)
    term: Annotated[str, TERMS] = described("時間軸。", "The time frame.")
    since: Bilingual | None = described("その後の経過。", "What has happened since.", None)
    developments: list[DevelopmentReference] = list_of("その後の動きのid。", "Ids of what has happened since.")
