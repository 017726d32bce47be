"""A budget line: one amount of one budget, with all that is needed to read it rightly."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.amount import Amount
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models.base import Bilingual, Record
from scripts.load.models.field import described
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.patterned import Id
from scripts.load.models.references import OrganizationReference
from scripts.load.models.vocabularies import MISSIONS
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

BUDGET_STAGES = Vocabulary(
    "stage",
    {
        "initial": ("当初", "Initial"),
        "supplementary": ("補正", "Supplementary"),
        "initial+supplementary": ("当初＋前年度補正", "Initial + previous year’s supplementary"),
        "request": ("概算要求", "Request"),
        "contract": ("契約", "Contract"),
        "aim": ("目標", "Aim"),
        "not-stated": ("記載なし", "Not stated"),
    },
)

BUDGET_BASES = Vocabulary(
    "basis",
    {
        "budget": ("予算額", "Budget"),
        "expenditure": ("歳出ベース", "Expenditure"),
        "contract": ("契約ベース", "Contract"),
        "fund-payments": ("基金からの執行", "Payments out of the fund"),
        "aim": ("目標額", "Aim"),
        "not-stated": ("記載なし", "Not stated"),
    },
)


class BudgetLine(Record):
    """One amount. Lines of one `series` share scope and basis closely enough to be in one table; charts also match `basis` and `stage`."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="budget",
        rank=90,
        title=("予算項目", "Budget lines"),
        holds=("予算の金額", "one amount each"),
        page=SharedPage("budgets/lines"),
        role="list",
        filters=(
            ("fiscal_year", "column.fiscal-year"),
            ("stage", "column.stage"),
            ("basis", "column.basis"),
            ("entity", "column.organization"),
        ),
    )

    series: Id = described("範囲と基準をそろえた系列。", "The series, within which scope and basis are alike.")
    entity: OrganizationReference | None = described("予算の主体のid。", "The id of the body whose budget it is.", None)
    fiscal_year: FiscalYear = described("年度（4月から翌年3月）。", "The Japanese fiscal year (April to March).")
    to_fiscal_year: FiscalYear | None = described("複数年度の場合の最終年度。", "The last fiscal year, of a sum over several.", None)
    stage: Annotated[str, BUDGET_STAGES] = described(
        "段階：当初、補正、概算要求、契約など。", "The stage: initial, supplementary, request, contract and so on."
    )
    basis: Annotated[str, BUDGET_BASES] = described("計上の基準。", "The basis on which it is counted.")
    amount: Amount | None = described(
        "金額（出典の精度のまま。出典が使える値を示さない場合は空）。",
        "The amount, as exact as stated; empty where the source states no usable value.",
    )
    usd: Amount | None = described("出典自体が示すドル額。", "The dollar figure that the source itself gives.", None)
    scope: Bilingual | None = described("含むもの、含まないもの。", "What is counted in, and what is not.", None)
    mission: Annotated[str, MISSIONS.only("sda", "intelligence", "communications", "missile-warning", "ground", "other")] | None = (
        described("任務分野。", "The mission area.", None)
    )

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> BudgetLine:
        if self.to_fiscal_year and self.to_fiscal_year <= self.fiscal_year:
            raise Fault(
                f"runs to {self.to_fiscal_year}, which is not after {self.fiscal_year}", "put the later fiscal year into to_fiscal_year"
            )
        return self

    @model_validator(mode="after")
    def _in_yen_and_dollars(self) -> BudgetLine:
        if self.amount and self.amount.currency != "JPY":
            raise Fault(f"amount {self.amount} is not in yen", "write the sum in yen; a dollar figure of the source goes into usd:")
        if self.usd and self.usd.currency != "USD":
            raise Fault(f"usd {self.usd} is not in dollars", "write the dollar figure that the source gives, or leave it out")
        return self

    @model_validator(mode="after")
    def _in_the_year_of_its_id(self) -> BudgetLine:
        own = {str(year.year) for year in (self.fiscal_year, self.to_fiscal_year) if year}
        for year in re.findall(r"(?<![a-z])fy(\d{4})", self.id):
            if year not in own:
                raise Fault(f"is filed under {self.fiscal_year}, and its id says FY{year}", "correct fiscal_year:; an id never changes")
        return self
