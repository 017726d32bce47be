"""Records as nested plain data, for JSON."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from scripts.load.amount import Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear


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
