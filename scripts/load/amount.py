"""Amounts of money that keep how exactly they were stated, and the notations in which they are written.

In the records an amount is written the Japanese way (`'1,529億円'`, `'5.9兆円'`, `'2兆2,600億円'`, `'約135億円'`, `'11億ドル'`). Each
language has a notation of its own (docs/languages): 1,529億円 is ¥152.9 billion there, 11億ドル is $1.1 billion.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.languages.pattern import Conventions, Plain, pattern
from scripts.load.problems import Fault

Currency = Literal["JPY", "USD"]
Limit = Literal["about", "over", "exact"]
EXPECTED = "write it like '1,529億円', '5.9兆円', '2兆2,600億円', '約135億円' or '11億ドル'"
_Around = Annotated[Plain, pattern("amount")]


@dataclass(frozen=True)
class Amount:
    """A sum of money: `value` in whole yen or dollars, exact down to the power of ten `digit` (8 = 億, 11 = a tenth of a 兆)."""

    value: int
    digit: int
    currency: Currency
    limit: Limit = "exact"

    @property
    def decimal_unit(self) -> int | None:
        """The unit (a power of ten) that was stated with decimals, as 12 for 5.9兆円; None for whole numbers."""
        return next((unit for unit in RECORDS.units.values() if unit - 4 < self.digit < unit and self.value >= 10**unit), None)

    def __str__(self) -> str:
        return RECORDS.render(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(_validated, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "pattern": r"^(?:約|超)?(?:[\d,]+[兆億万])*[\d,]+(?:\.\d+)?[兆億万]?(?:円|ドル)$"}


def _largest_first(units: dict[str, int]) -> dict[str, int]:
    return dict(sorted(units.items(), key=lambda unit: -unit[1]))


class AmountNotation(Conventions):
    """How amounts are written: `units` are powers of ten by their names.

    With `mixed`, each unit counts what the larger ones leave (2兆2,600億); without, the largest one counts all (2.26 trillion).
    """

    units: Annotated[dict[Plain, int], AfterValidator(_largest_first)]
    mixed: bool
    counted: Annotated[Plain, pattern("number", "unit")]
    thousands: Plain
    decimal: Plain
    currencies: dict[Currency, _Around]
    limits: dict[Literal["about", "over"], _Around]

    def parse(self, text: str) -> Amount:
        """Read an amount in this notation. Raises Fault with the notation of the records, which is what editors write."""
        plain = unicodedata.normalize("NFKC", text).strip()
        for limit, currency, before, after in self._surroundings():
            number = plain[len(before) : len(plain) - len(after)]
            if plain == f"{before}{number}{after}" and (read := self._read(number)):
                return Amount(*read, currency, limit)
        raise Fault(f"“{text}” is not an amount with a unit", EXPECTED)

    def render(self, amount: Amount) -> str:
        """Return an amount, no more and no less exact than it was stated."""
        number = self._mixed(amount) if self.mixed else self._decimal(amount)
        stated = self.currencies[amount.currency].format(amount=number)
        return stated if amount.limit == "exact" else self.limits[amount.limit].format(amount=stated)

    def _surroundings(self) -> Iterator[tuple[Limit, Currency, str, str]]:
        """Every limit and currency, with what they put before and after the number."""
        limits: list[tuple[Limit, str]] = [*self.limits.items(), ("exact", "{amount}")]
        for limit, around in limits:
            for currency, sign in self.currencies.items():
                before, _, after = unicodedata.normalize("NFKC", around.replace("{amount}", sign)).partition("{amount}")
                yield limit, currency, before, after

    def _read(self, numbers: str) -> tuple[int, int] | None:
        """The value and the last exact digit of a number with its units, as 2兆2,600億 or 2.26 trillion; None for anything else."""
        units = "|".join(re.escape(unit) for unit in self.units)
        whole = rf"\d{{1,3}}(?:{re.escape(self.thousands)}\d{{3}})+|\d+"
        gap = re.escape(self.counted.removeprefix("{number}").removesuffix("{unit}"))
        last = rf"(?:{whole})(?:{re.escape(self.decimal)}\d+)?(?:{gap}(?:{units}))?"
        if not re.fullmatch(rf"(?:(?:{whole}){gap}(?:{units}))*{last}" if self.mixed else last, numbers):
            return None
        value, digit, above = 0, 0, max(self.units.values()) + 1
        for part in re.finditer(rf"(?P<whole>{whole})(?:{re.escape(self.decimal)}(?P<decimals>\d+))?(?:{gap}(?P<unit>{units}))?", numbers):
            decimals, power = part["decimals"] or "", self.units[part["unit"]] if part["unit"] else 0
            digit = power - len(decimals)
            if power >= above or digit < 0:
                return None
            value += int(part["whole"].replace(self.thousands, "") + decimals) * 10**digit
            above = power
        return value, digit

    def _mixed(self, amount: Amount) -> str:
        parts: list[str] = []
        rest = amount.value
        for unit, power in self.units.items():
            if power == amount.decimal_unit:
                return "".join([*parts, self._counted(rest, power, amount.digit, unit)])
            count, rest = divmod(rest, 10**power)
            if count:
                parts.append(self._counted(count, 0, 0, unit))
        return "".join(parts) + (self._number(rest, 0, 0) if rest or not parts else "")

    def _decimal(self, amount: Amount) -> str:
        unit, power = next(((unit, power) for unit, power in self.units.items() if amount.value >= 10**power), ("", 0))
        digit = amount.digit
        while not amount.decimal_unit and digit < power and amount.value % 10 ** (digit + 1) == 0:
            digit += 1  # the trailing zeros of a whole number of 億 or 万 are not decimals of another unit
        return self._counted(amount.value, power, digit, unit)

    def _counted(self, value: int, power: int, digit: int, unit: str) -> str:
        number = self._number(value, power, digit)
        return self.counted.format(number=number, unit=unit) if unit else number

    def _number(self, value: int, power: int, digit: int) -> str:
        """`value` in units of ten to the `power`, with decimals down to ten to the `digit`."""
        number = f"{Decimal(value).scaleb(-power):,.{max(0, power - digit)}f}"
        return number.translate({ord(","): self.thousands, ord("."): self.decimal})


RECORDS = AmountNotation(
    units={"兆": 12, "億": 8, "万": 4},
    mixed=True,
    counted="{number}{unit}",
    thousands=",",
    decimal=".",
    currencies={"JPY": "{amount}円", "USD": "{amount}ドル"},
    limits={"about": "約{amount}", "over": "超{amount}"},
)
"""How records state amounts. It is a format of the data, not a language of the reader: it stays when docs/languages changes."""


def _validated(value: object) -> Amount:
    return value if isinstance(value, Amount) else RECORDS.parse(str(value))
