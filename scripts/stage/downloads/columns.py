"""The columns of a kind's CSV file: their names, their types in the words of Table Schema, and what a record has in them.

Table Schema: https://datapackage.org/standard/table-schema/
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any

from pydantic import BaseModel

from scripts.load.amount import Amount
from scripts.load.edtf_date import PATTERN as EDTF_PATTERN
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import LANGUAGES, Author, Bilingual, DatedFact
from scripts.load.models.base import Day
from scripts.load.models.field import description
from scripts.load.models.patterned import Patterned, WebAddress
from scripts.load.models.shape import Shape, shape_of

SEPARATOR = "; "
"""Between the values of a list in one cell."""
_DAY = Day.__metadata__  # type: ignore[attr-defined]  # what tells a day from a date that may be a month or a year


@dataclass(frozen=True)
class Column:
    """A column: `type`, `format` and `constraints` as Table Schema has them; `cell` returns what a record has in it, as text."""

    name: str
    type: str
    description: str
    cell: Callable[[BaseModel], str]
    format: str = ""
    constraints: dict[str, Any] = field(default_factory=dict)


def columns_of(model: type[BaseModel]) -> list[Column]:
    """Return the columns of a model, in the order of its fields."""
    return [column for name, info in model.model_fields.items() for column in _columns(name, shape_of(info), description(info, "en"))]


def _columns(name: str, shape: Shape, about: str) -> Iterator[Column]:
    def cell(read: Callable[[Any], Any] = str) -> Callable[[BaseModel], str]:
        return lambda record: "" if (value := getattr(record, name)) is None else str(read(value))

    if shape.is_list:
        yield Column(name, "string", f"{about} Separated by “{SEPARATOR.strip()}”.", cell(lambda items: SEPARATOR.join(map(_item, items))))
    elif shape.vocabulary:
        yield Column(name, "string", about, cell(), constraints={"enum": list(shape.vocabulary)})
    elif issubclass(shape.base, Bilingual):
        languages = {"ja": "In Japanese.", "en": "In English."}
        yield from (Column(f"{name}_{code}", "string", f"{about} {languages[code]}", cell(itemgetter(code))) for code in LANGUAGES)
    elif shape.base is Amount:
        yield Column(name, "string", about, cell())
        yield Column(f"{name}_value", "integer", f"{about} In whole yen or dollars.", cell(lambda amount: amount.value))
    elif shape.base is FiscalYear:
        yield Column(name, "string", about, cell(), constraints={"pattern": r"FY\d{4}"})
        yield Column(f"{name}_start", "year", f"{about} The calendar year in which it begins.", cell(lambda fiscal_year: fiscal_year.year))
    elif shape.base is EdtfDate and set(_DAY) <= set(shape.metadata):
        yield Column(name, "date", about, cell())
    elif shape.base is EdtfDate:
        yield Column(name, "string", about, cell(), constraints={"pattern": EDTF_PATTERN})
        yield Column(f"{name}_first", "date", f"{about} The first day that it can mean.", cell(lambda value: known_day(value.first)))
        yield Column(f"{name}_last", "date", f"{about} The last day that it can mean.", cell(lambda value: known_day(value.last)))
    elif shape.base is bool:
        yield Column(name, "boolean", about, cell(lambda truth: str(truth).lower()))
    elif shape.base is WebAddress:
        yield Column(name, "string", about, cell(), format="uri")
    elif issubclass(shape.base, Patterned):
        yield Column(name, "string", about, cell(), constraints={"pattern": shape.base.pattern})
    else:
        yield Column(name, "string", about, cell())


def known_day(day: date) -> str:
    """Return a day as YYYY-MM-DD, or nothing for the open end of an interval."""
    return "" if day in (date.min, date.max) else day.isoformat()


def _item(item: Any) -> str:
    match item:
        case DatedFact():
            return f"{item.type}={item.date}"
        case Author():
            return " / ".join(", ".join(filter(None, item.named(code))) for code in LANGUAGES)
        case Bilingual():
            return f"{item.ja} / {item.en}"
        case BaseModel():
            return item.model_dump_json(exclude_none=True)
        case _:
            return str(item)
