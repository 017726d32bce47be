"""A development: what became of a forward-looking statement of a source, or what no source foresaw."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models.base import Bilingual, Day, Record
from scripts.load.models.due import Due
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.patterned import Citation
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

DEVELOPMENT_AREAS = Vocabulary(
    "development-area",
    {
        "institutions": ("組織", "Institutions"),
        "strategy": ("法と戦略", "Laws and strategy"),
        "architecture": ("宇宙アーキテクチャ", "Space architecture"),
        "budgets": ("予算", "Budgets"),
        "industry": ("産業", "Industry"),
        "cooperation": ("宇宙協力", "Space cooperation"),
        "acquisition": ("防衛装備協力", "Defense acquisition"),
        "challenges": ("課題", "Challenges"),
    },
)

OUTCOMES = Vocabulary(
    "outcome",
    {
        "happened": ("実現", "Happened"),
        "partly": ("一部実現", "Partly"),
        "changed": ("形を変えて進行", "Changed"),
        "slipped": ("遅延", "Slipped"),
        "canceled": ("中止・不成立", "Canceled"),
        "unknown": ("未確認", "Not known"),
    },
)


class Development(Record):
    """`statement` is what was expected, `summary` what has happened, as of `as_of`."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="developments",
        rank=150,
        title=("その後の動き", "What has happened since"),
        holds=("見込みのその後", "what became of forecasts"),
        page=SharedPage("developments/index"),
        filters=(("area", "column.area"), ("outcome", "column.outcome")),
    )

    summary: Bilingual = described("実際の経過。", "What has happened.")
    statement: Bilingual | None = described(
        "原典の見込み（空欄は見通していなかったもの）。", "What was expected; empty where the texts did not foresee it."
    )
    place: list[Citation] = list_of("該当箇所（出典のidと箇所）。", "Where it was expected (source and place).")
    due: Due | None = described("見込まれた時期（EDTFまたは年度）。", "When it was expected (EDTF or fiscal year).", None)
    outcome: Annotated[str, OUTCOMES] = described("結果。", "What became of it.")
    happened: EdtfDate | None = described("実現した日（EDTF）。", "The date on which it happened (EDTF).", None)
    as_of: Day = described("内容を最後に確認した日（EDTF）。", "The day on which it was last looked at (EDTF).")
    area: Annotated[str, DEVELOPMENT_AREAS] = described("分野。", "The area.")

    @model_validator(mode="after")
    def _expectations_have_a_place(self) -> Development:
        if self.statement and not self.place:
            raise Fault("states what was expected but not where", "add place: with the source and the place in it")
        return self

    @model_validator(mode="after")
    def _outcome_and_dates_agree(self) -> Development:
        if self.outcome == "happened" and not self.happened:
            raise Fault("has happened, and does not say when", "add happened: with the date, as exact as it is known")
        if self.outcome == "unknown" and self.happened:
            raise Fault(f"has the outcome unknown, and happened on {self.happened}", "correct outcome: or leave out happened:")
        if self.outcome == "slipped" and self.happened and self.due_by and self.happened.last <= self.due_by:
            raise Fault(
                f"has slipped, and happened on {self.happened}, before it was due ({self.due})", "correct outcome:, due: or happened:"
            )
        return self

    @property
    def due_by(self) -> date | None:
        """The last day on which it was expected, if a time was given."""
        if self.due is None:
            return None
        return self.due.last_day if isinstance(self.due, FiscalYear) else self.due.last
