"""The Japanese fiscal year: FY2023 = 令和5年度 = April 1, 2023 to March 31, 2024."""

from __future__ import annotations

import re
from datetime import date
from functools import total_ordering
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.problems import Fault

_FORM = re.compile(r"FY(\d{4})")


@total_ordering
class FiscalYear:
    """A Japanese fiscal year, named after the calendar year in which it begins (on April 1)."""

    def __init__(self, year: int) -> None:
        self.year = year

    @classmethod
    def parse(cls, text: str) -> FiscalYear:
        """Read `FY2023`. Raises Fault for any other form."""
        found = _FORM.fullmatch(text)
        if not found:
            raise Fault(f"“{text}” is not a fiscal year", "write it like FY2023 (April 2023 to March 2024)")
        return cls(int(found[1]))

    @property
    def first_day(self) -> date:
        """April 1 of the year the fiscal year is named after."""
        return date(self.year, 4, 1)

    @property
    def last_day(self) -> date:
        """March 31 of the year after."""
        return date(self.year + 1, 3, 31)

    def __str__(self) -> str:
        return f"FY{self.year}"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FiscalYear) and self.year == other.year

    def __lt__(self, other: FiscalYear) -> bool:
        return self.year < other.year

    def __hash__(self) -> int:
        return hash(self.year)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(_validated, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "pattern": f"^{_FORM.pattern}$"}


def _validated(value: object) -> FiscalYear:
    return value if isinstance(value, FiscalYear) else FiscalYear.parse(str(value))
