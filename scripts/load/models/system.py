"""A system: a satellite, constellation, launcher, spacecraft, ground station, payload or aircraft."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.models.base import Day, Record
from scripts.load.models.dates import Dates
from scripts.load.models.due import days_of
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.plan import Plan
from scripts.load.models.references import CompanyReference, OperatorReference, SystemReference
from scripts.load.models.vocabularies import COUNTRIES, MISSIONS
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

SYSTEM_TYPES = Vocabulary(
    "system-type",
    {
        "satellite": ("衛星", "Satellite"),
        "constellation": ("衛星群", "Constellation"),
        "launcher": ("ロケット", "Launcher"),
        "spacecraft": ("宇宙機", "Spacecraft"),
        "probe": ("探査機", "Probe"),
        "station": ("宇宙ステーション", "Space station"),
        "payload": ("ペイロード", "Payload"),
        "sensor": ("センサー", "Sensor"),
        "ground": ("地上施設", "Ground"),
        "network": ("ネットワーク", "Network"),
        "aircraft": ("航空機", "Aircraft"),
        "interceptor": ("迎撃ミサイル", "Interceptor"),
        "missile": ("ミサイル・兵器", "Missile or weapon"),
        "architecture": ("アーキテクチャ", "Architecture"),
        "technology": ("技術", "Technology"),
    },
)

ORBITS = Vocabulary(
    "orbit",
    {
        "LEO": ("低軌道（LEO）", "LEO"),
        "MEO": ("中軌道（MEO）", "MEO"),
        "GEO": ("静止軌道（GEO）", "GEO"),
        "QZO": ("準天頂軌道（QZO）", "QZO"),
        "HEO": ("長楕円軌道（HEO）", "HEO"),
        "cislunar": ("地球・月間", "Cislunar"),
        "lunar": ("月周回・月面", "Lunar"),
        "deep-space": ("深宇宙", "Deep space"),
    },
)

STATES = Vocabulary(
    "state",
    {
        "operational": ("運用中", "Operational"),
        "development": ("開発中", "In development"),
        "planned": ("計画", "Planned"),
        "proposed": ("提案", "Proposed"),
        "ended": ("終了", "Ended"),
        "lost": ("喪失", "Lost"),
        "canceled": ("中止", "Canceled"),
        "unknown": ("不明", "Not known"),
    },
)


_NOT_YET = {
    "planned": ("launched", "operational", "landed", "returned", "ended"),
    "proposed": ("launched", "operational", "landed", "returned", "ended"),
    "development": ("operational", "ended"),
    "operational": ("ended",),
}
"""Types of dates that a system in each state cannot have."""


class System(Record):
    """A thing that flies, or that serves what flies."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="systems",
        rank=40,
        title=("システム", "Systems"),
        holds=("衛星、ロケット、地上施設", "satellites, launchers, ground systems"),
        page=OwnPage(),
        order="name",
        indexed=True,
        role="name",
        filters=(
            ("type", "column.type"),
            ("mission", "fact.mission"),
            ("countries", "fact.countries"),
            ("orbits", "column.orbit"),
            ("state", "column.state"),
        ),
    )

    type: Annotated[str, SYSTEM_TYPES] = described("種別。", "The type.")
    mission: Annotated[str, MISSIONS.without("other", "none")] = described("任務分野。", "The mission area.")
    countries: list[Annotated[str, COUNTRIES]] = described("関係国（ISO 3166-1）。", "The countries (ISO 3166-1).", min_length=1)
    operators: list[OperatorReference] = list_of("運用者のid。", "Ids of the operators.")
    makers: list[CompanyReference] = list_of("製造者のid。", "Ids of the makers.")
    part_of: SystemReference | None = described("上位のシステムのid。", "The id of the system it is part of.", None)
    orbits: list[Annotated[str, ORBITS]] = list_of("軌道。", "The orbits.")
    state: Annotated[str, STATES] = described("状態（as_of の日現在）。", "The state, on the day as_of.")
    as_of: Day = described("状態を最後に確認した日（EDTF）。", "The day on which the state was last looked at (EDTF).")
    dates: Dates = list_of("日付とその種別。", "Dates with their types.")
    plans: list[Plan] = list_of("予定と実際。", "What was promised of it, and what came of that.")

    @model_validator(mode="after")
    def _state_and_dates_agree(self) -> System:
        for fact in self.dates:
            if fact.type in _NOT_YET.get(self.state, ()):
                raise Fault(f"is marked as {self.state}, and was {fact.type} ({fact.date})", "correct state:, or the type of the date")
        if self.status == "plan" and self.state in ("operational", "ended", "lost"):
            raise Fault(f"is a plan, and its state is {self.state}", "take out status: plan, or correct state:")
        return self

    @model_validator(mode="after")
    def _plans_and_dates_agree(self) -> System:
        types = {fact.type for fact in self.dates}
        for plan in self.plans:
            if plan.met_by and plan.met_by not in types:
                raise Fault(f"“{plan.what.en}” is met by the date {plan.met_by}, which it does not have", "add the date under dates:")
        promised = {days_of(due) for plan in self.plans for due in plan.promised}
        for fact in self.dates:
            if promised and fact.type == "planned" and days_of(fact.date) not in promised:
                raise Fault(f"is planned for {fact.date}, which no plan names", "name it in promised:, or take it out of dates:")
        return self
