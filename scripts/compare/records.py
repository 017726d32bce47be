"""The records that a built site publishes, each as one level of fields: `name.en`, `summary.ja`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.compare.difference import Replacement

Fields = dict[str, Any]
"""The values of a record by the path of the field."""
RecordChange = dict[str, Replacement]
"""What changed in a record, by field; None is the value of a field that is not there."""
_ALL = "data/guide.json"


class NotASiteError(Exception):
    """A folder is not a site that `make build` has made."""


def read_records(site: Path) -> dict[str, Fields]:
    """Return the records of `site` by `kind/id`, and its edition as `edition`. Raises NotASiteError."""
    try:
        kinds = json.loads((site / _ALL).read_text(encoding="utf-8"))
        edition = dict(flat_fields(kinds.pop("edition")))
        return {"edition": edition, **{f"{kind}/{row['id']}": dict(flat_fields(row)) for kind, rows in kinds.items() for row in rows}}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotASiteError(f"{site}: {_ALL} cannot be read ({error}) → give the folder dist/site of a finished build") from error


def flat_fields(row: dict[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the values of a record, each by the path of its field."""
    for name, value in row.items():
        if isinstance(value, dict):
            yield from flat_fields(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", value


def changed_fields(old: Fields, new: Fields) -> RecordChange:
    """Return what differs between two states of a record."""
    pairs = {field: Replacement(old.get(field), new.get(field)) for field in old | new}
    return {field: pair for field, pair in pairs.items() if pair.old != pair.new}
