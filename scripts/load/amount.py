"""Amounts of money that keep how exactly they were stated.

An amount is written the Japanese way in the data (`'1,529億円'`, `'5.9兆円'`, `'2兆2,600億円'`, `'約135億円'`,
`'11億ドル'`) and comes out by the conventions of each language: 1,529億円 / ¥152.9 billion, 11億ドル / $1.1 billion.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.problems import Fault

_UNITS = {"兆": 12, "億": 8, "万": 4, "": 0}
_ENGLISH_UNITS = {"trillion": 12, "billion": 9, "million": 6, "": 0}
_CURRENCIES: dict[str, Literal["JPY", "USD"]] = {"円": "JPY", "ドル": "USD"}
_LIMITS = {"約": "about", "超": "over", "": "exact"}
_ENGLISH_LIMITS = {"about": "about ", "over": "more than ", "exact": ""}
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
_PART = re.compile(rf"(?P<number>{_NUMBER})(?:\.(?P<decimals>\d+))?(?P<unit>[兆億万]?)")
_JAPANESE = re.compile(rf"(?P<limit>約|超)?(?P<parts>(?:(?:{_NUMBER})[兆億万])*(?:(?:{_NUMBER})(?:\.\d+)?[兆億万]?))(?P<currency>円|ドル)")
_ENGLISH = re.compile(
    rf"(?P<limit>about |more than )?(?P<sign>[¥$])(?P<number>{_NUMBER})(?:\.(?P<decimals>\d+))?(?: (?P<unit>trillion|billion|million))?"
)
EXPECTED = "write it like '1,529億円', '5.9兆円', '2兆2,600億円', '約135億円' or '11億ドル'"


@dataclass(frozen=True)
class Amount:
    """A sum of money: `value` in whole yen or dollars, exact down to the power of ten `digit` (8 = 億, 11 = a tenth of a 兆).

    `limit` is "exact", "about" or "over".
    """

    value: int
    digit: int
    currency: Literal["JPY", "USD"]
    limit: str = "exact"

    @classmethod
    def parse(cls, text: str) -> Amount:
        """Read an amount in Japanese or English notation. Raises Fault with the notation expected."""
        plain = unicodedata.normalize("NFKC", text).strip().replace("￥", "¥")
        if found := _JAPANESE.fullmatch(plain):
            return cls._from_japanese(text, found)
        if found := _ENGLISH.fullmatch(plain):
            decimals = found["decimals"] or ""
            power = _ENGLISH_UNITS[found["unit"] or ""]
            digit = power - len(decimals)
            if digit < 0:
                raise Fault(f"“{text}” is finer than one {found['sign']}", EXPECTED)
            value = int((found["number"] + decimals).replace(",", "")) * 10**digit
            limits = {text: limit for limit, text in _ENGLISH_LIMITS.items()}
            return cls(value, digit, "JPY" if found["sign"] == "¥" else "USD", limits[found["limit"] or ""])
        raise Fault(f"“{text}” is not an amount with a unit", EXPECTED)

    @classmethod
    def _from_japanese(cls, text: str, found: re.Match[str]) -> Amount:
        value, digit, above = 0, 0, 16
        for part in _PART.finditer(found["parts"]):
            unit, decimals = _UNITS[part["unit"]], part["decimals"] or ""
            digit = unit - len(decimals)
            if unit >= above or digit < 0:
                raise Fault(f"“{text}” is not an amount that can be read", EXPECTED)
            value += int((part["number"] + decimals).replace(",", "")) * 10**digit
            above = unit
        return cls(value, digit, _CURRENCIES[found["currency"]], _LIMITS[found["limit"] or ""])

    def render(self, language: str) -> str:
        """Return the amount by the conventions of `language` ("ja" or "en"), no more and no less exact than stated."""
        return self._japanese() if language == "ja" else self._english()

    @property
    def _decimal_unit(self) -> int | None:
        """The unit (a power of ten) that was stated with decimals, as 12 for 5.9兆; None for whole numbers."""
        return next((unit for unit in (12, 8, 4) if unit - 4 < self.digit < unit and self.value >= 10**unit), None)

    def _japanese(self) -> str:
        parts, rest = [], self.value
        for name, unit in _UNITS.items():
            if unit == self._decimal_unit:
                parts.append(_in_units(rest, unit, self.digit) + name)
                break
            count, rest = divmod(rest, 10**unit)
            if count:
                parts.append(f"{count:,}{name}")
        limit = next(mark for mark, word in _LIMITS.items() if word == self.limit)
        return limit + ("".join(parts) or "0") + next(sign for sign, code in _CURRENCIES.items() if code == self.currency)

    def _english(self) -> str:
        unit, power = next((unit, power) for unit, power in _ENGLISH_UNITS.items() if self.value >= 10**power or not power)
        digit = self.digit
        while not self._decimal_unit and digit < power and self.value % 10 ** (digit + 1) == 0:
            digit += 1  # the trailing zeros of a whole number of 億 or 万 are not decimals in English
        sign = "¥" if self.currency == "JPY" else "$"
        return f"{_ENGLISH_LIMITS[self.limit]}{sign}{_in_units(self.value, power, digit)}{' ' + unit if unit else ''}"

    def __str__(self) -> str:
        return self._japanese()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(_validated, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {
            "type": "string",
            "pattern": f"^{_JAPANESE.pattern.replace('?P<limit>', '?:').replace('?P<parts>', '?:').replace('?P<currency>', '?:')}$",
        }


def _validated(value: object) -> Amount:
    if isinstance(value, Amount):
        return value
    if not isinstance(value, str):
        raise Fault(f"“{value}” is not an amount with a unit", EXPECTED)
    return Amount.parse(value)


def _in_units(value: int, power: int, digit: int) -> str:
    """`value` in units of ten to the `power`, with decimals down to ten to the `digit`."""
    return f"{Decimal(value).scaleb(-power):,.{max(0, power - digit)}f}"
