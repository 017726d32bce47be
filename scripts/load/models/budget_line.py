"""A budget line: one amount of one budget, with all that is needed to read it rightly."""

from __future__ import annotations

from typing import Literal

from scripts.load.amount import Amount
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models.base import Bilingual, Id, Record, Reference


class BudgetLine(Record):
    """One amount. Lines of one `series` share scope and basis closely enough to stand in one table; charts also match `basis` and `stage`.

    `amount` is None where the source states no usable value; `usd` is the dollar figure that the source itself gives.
    """

    series: Id
    entity: Reference | None = None
    fiscal_year: FiscalYear
    to_fiscal_year: FiscalYear | None = None
    stage: Literal["initial", "supplementary", "initial+supplementary", "request", "contract", "aim", "not-stated"]
    basis: Literal["budget", "expenditure", "contract", "fund-payments", "aim", "not-stated"]
    amount: Amount | None
    usd: Amount | None = None
    scope: Bilingual | None = None
    mission: Literal["sda", "intelligence", "communications", "missile-warning", "ground", "other"] | None = None
