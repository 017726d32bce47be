"""Records as plain data: nested for JSON, flat for CSV."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from scripts.load.address import anchor_of, page_of, web_address
from scripts.load.amount import Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.languages.language import Language
from scripts.load.models import LANGUAGES, AnyRecord
from scripts.load.models.base import Bilingual, DatedFact, OneName

SEPARATOR = "; "
"""Between the values of a list in one CSV field."""


def address(record: AnyRecord, site_url: object, language: Language) -> str:
    """Return the web address at which a record stands in one language."""
    return web_address(site_url, language, page_of(record)) + (f"#{anchor}" if (anchor := anchor_of(record)) else "")


def nested(value: Any) -> Any:
    """Return a record or a part of it as JSON data: dates as EDTF strings, amounts as stated and in whole units."""
    match value:
        case Amount():
            return {"stated": str(value), "value": value.value, "currency": value.currency, "limit": value.limit}
        case EdtfDate() | FiscalYear():
            return str(value)
        case BaseModel():
            return {name: nested(getattr(value, name)) for name in type(value).model_fields if getattr(value, name) not in (None, [])}
        case list():
            return [nested(item) for item in value]
        case _:
            return value


def columns(model: type[BaseModel]) -> list[str]:
    """Return the CSV columns of a model, in the order of its fields."""
    return [column for name in model.model_fields for column in _columns_of(name, model)]


def flat(record: BaseModel) -> dict[str, Any]:
    """Return a record as one CSV row."""
    row: dict[str, Any] = {}
    for name in type(record).model_fields:
        row |= _cells(name, getattr(record, name), _columns_of(name, type(record)))
    return row


def _columns_of(name: str, model: type[BaseModel]) -> list[str]:
    annotation = str(model.model_fields[name].annotation)
    if "Amount" in annotation:
        return [name, f"{name}_value"]
    if ("Bilingual" in annotation or "OneName" in annotation) and "list" not in annotation:
        return [f"{name}_{code}" for code in LANGUAGES]
    return [name]


def _cells(name: str, value: Any, names: list[str]) -> dict[str, Any]:
    match value:
        case None:
            return dict.fromkeys(names, "")
        case Amount():
            return {name: str(value), f"{name}_value": value.value}
        case Bilingual() | OneName():
            return {f"{name}_{code}": value[code] for code in LANGUAGES}
        case list():
            return {name: SEPARATOR.join(_item(item) for item in value)}
        case bool():
            return {name: str(value).lower()}
        case _:
            return {name: str(value)}


def _item(item: Any) -> str:
    match item:
        case DatedFact():
            return f"{item.type}={item.date}"
        case OneName() | Bilingual():
            return " / ".join(item[code] for code in LANGUAGES)
        case BaseModel():
            return item.model_dump_json(exclude_none=True)
        case _:
            return str(item)
