"""An event: one entry of the timelines."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Record
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.references import ActorReference
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

THEMES = Vocabulary(
    "theme",
    {
        "law-policy": ("法と政策", "Law and policy"),
        "organizations": ("組織", "Organizations"),
        "missions": ("ミッションと打上げ", "Missions and launches"),
        "cooperation": ("協力", "Cooperation"),
        "budget-industry": ("予算と産業", "Budget and industry"),
        "region-threats": ("地域情勢と脅威", "Region and threats"),
        "ahead": ("今後の予定", "Ahead"),
    },
)


class Event(Record):
    """Something that happened on `date`, or that was planned for it (`status: plan`, with `as_of`)."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="events",
        rank=80,
        title=("出来事", "Events"),
        holds=("年表の項目", "entries of the timelines"),
        page=SharedPage("timeline/index"),
        order="date",
        role="list",
        filters=(("theme", "filter.theme"), ("actors", "filter.actor")),
    )

    date: EdtfDate = described("日付（EDTF）。", "The date (EDTF).")
    theme: Annotated[str, THEMES] = described("年表のテーマ。", "The theme of the timeline.")
    actors: list[ActorReference] = list_of("主体のid。", "Ids of those who act.")

    @model_validator(mode="after")
    def _only_plans_are_ahead(self) -> Event:
        if self.theme == "ahead" and self.status != "plan":
            raise Fault(f"is ahead, and marked as {self.status}", "write status: plan, or the theme of what has happened")
        if self.status == "plan" and self.theme != "ahead":
            raise Fault(f"is a plan, and filed under {self.theme}", "write theme: ahead, or take out status: plan where it has happened")
        return self
