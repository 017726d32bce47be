"""The name and summary of a budget line tell of the year and the stage that it is filed under."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import BudgetLine
from scripts.load.models.budget_line import BUDGET_STAGES
from scripts.load.problems import Problem

_TOLD = ("initial", "supplementary", "request")
"""Stages that a name tells by their labels."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each line that names another fiscal year or stage than its own."""
    for line in guide.records.of(BudgetLine):
        place = guide.records.place(line)
        own = {str(year) for year in (line.fiscal_year, line.to_fiscal_year) if year}
        for code, language in guide.languages.items():
            for field in ("name", "summary"):
                named = _years(getattr(line, field)[code], language)
                if named and not named & own:
                    message = f"tells of {', '.join(sorted(named))}, and the line is filed under {line.fiscal_year}"
                    yield place.problem(message, "correct the one that is wrong", (field, code))
            for stage in _TOLD:
                if BUDGET_STAGES.label(stage, code).casefold() in line.name[code].casefold() and stage not in line.stage:
                    message = f"tells of the stage {stage}, and the line is filed under {line.stage}"
                    yield place.problem(message, "correct the one that is wrong", ("name", code))


def _years(text: str, language: Language) -> set[str]:
    return {f"FY{year}" for year in re.findall(language.statements.fiscal_year, text)}


RULE = Rule(
    title=("予算項目の名称と年度", "Names of budget lines"),
    why=(
        "名称の年度や段階と記録の年度や段階が違うと、表や図の別の欄に載ります。",
        "A line whose name gives another year or stage than its record ends up in the wrong column of tables and charts.",
    ),
    looks_at="records",
    check=check,
)
