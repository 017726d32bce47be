"""JSON Schemas of what the API publishes of a record (the schemas of what editors type are in schemas/)."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from scripts.load.amount import Amount
from scripts.load.edtf_date import PATTERN as EDTF_PATTERN
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import LANGUAGES
from scripts.load.models.field import description
from scripts.load.models.patterned import Patterned
from scripts.load.models.shape import Shape, shape_of

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_AMOUNT = {
    "stated": {"type": "string", "description": "As exact as the source states it."},
    "value": {"type": "integer", "description": "In whole yen or dollars."},
    "currency": {"enum": ["JPY", "USD"]},
    "limit": {"type": ["string", "null"], "description": "about, over, or null for the amount itself."},
}
ADDRESSES = {
    "type": "object",
    "description": "Where the guide shows it, by language.",
    "properties": {code: {"type": "string", "format": "uri"} for code in LANGUAGES},
    "required": list(LANGUAGES),
}


def record_schema(model: type[BaseModel], title: str, address: str) -> dict[str, Any]:
    """Return the schema of a kind of record as `nested` writes it, with its addresses; `address` is where the schema is published."""
    schema = _object(model)
    schema["properties"] |= {"reference": {"type": "string", "description": "Kind and id."}, "url": ADDRESSES}
    schema["required"] += ["reference", "url"]
    return {"$schema": DRAFT, "$id": address, "title": title, **schema}


def _object(model: type[BaseModel]) -> dict[str, Any]:
    """A model as an object; fields that are empty are left out."""
    properties = {name: {"description": description(info, "en"), **_field(shape_of(info))} for name, info in model.model_fields.items()}
    required = [name for name, info in model.model_fields.items() if info.is_required() and not _may_be_none(model, name)]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _may_be_none(model: type[BaseModel], name: str) -> bool:
    return "None" in str(model.model_fields[name].annotation)


def _field(shape: Shape) -> dict[str, Any]:
    one = _value(shape)
    return {"type": "array", "items": one} if shape.is_list else one


def _value(shape: Shape) -> dict[str, Any]:
    base = shape.base
    if shape.vocabulary:
        return {"enum": list(shape.vocabulary)}
    if issubclass(base, Amount):
        return {"type": "object", "properties": _AMOUNT, "required": ["stated", "value", "currency"], "additionalProperties": False}
    if issubclass(base, EdtfDate):
        return {"type": "string", "pattern": EDTF_PATTERN}
    if issubclass(base, FiscalYear):
        return {"type": "string", "pattern": r"^FY\d{4}$"}
    if issubclass(base, BaseModel):
        return _object(base)
    if issubclass(base, Patterned):
        return {"type": "string", "pattern": f"^(?:{base.pattern})$"}
    return {"type": "boolean"} if base is bool else {"type": "string"}
