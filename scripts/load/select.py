"""Pick records by their fields, as `{{ list organizations country=JP type=ministry|agency }}` asks."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from scripts.load.models import KINDS, AnyRecord
from scripts.load.problems import Fault, nearest
from scripts.load.records import Records


def select(records: Records, kind: str, filters: dict[str, list[str]]) -> list[AnyRecord]:
    """Return the records of `kind` whose fields have one of the values asked for.

    `ids` picks records and orders them so. Order is otherwise that of the files. Raises Fault where nothing is left.
    """
    if kind not in KINDS:
        raise Fault(f"“{kind}” is not a kind of record", nearest(kind, KINDS) or f"one of {', '.join(KINDS)}")
    if "ids" in filters:
        if len(filters) > 1:
            raise Fault("ids cannot be combined with other filters", "leave the others out")
        return [records.find(f"{kind}/{record_id}") for record_id in filters["ids"]]
    fields = KINDS[kind].model_fields
    for name in filters:
        if name not in fields:
            raise Fault(f"{kind} have no field “{name}”", nearest(name, fields) or f"the fields are {', '.join(fields)}")
    chosen = [record for record in records.by_kind[kind].values() if all(_has(record, name, values) for name, values in filters.items())]
    if not chosen:
        wanted = " ".join(f"{name}={'|'.join(values)}" for name, values in filters.items())
        raise Fault(f"there are no {kind} with {wanted or 'any field'}", "check the values against docs/data/")
    return chosen


def _has(record: BaseModel, name: str, wanted: list[str]) -> bool:
    value: Any = getattr(record, name)
    if isinstance(value, bool):
        return str(value).lower() in wanted
    values = value if isinstance(value, list) else [value]
    return any(str(item) in wanted for item in values)
