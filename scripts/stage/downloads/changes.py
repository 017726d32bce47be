"""What changed from edition to edition, for programs: data/changes.json."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from scripts.compare.difference import Replacement
from scripts.stage.changes.history import History, Step


def change_files(history: History) -> Iterator[tuple[str, bytes]]:
    """Yield data/changes.json: for each step, the latest first, records and pages added, removed, and changed with old and new value."""
    yield "data/changes.json", (json.dumps(list(map(_step, history.steps)), ensure_ascii=False, indent=1) + "\n").encode()


def _step(step: Step) -> dict[str, Any]:
    return {
        "from": {"version": step.old.version, "date": str(step.old.date)},
        "to": {"version": step.new.version, "date": str(step.new.date), "published": step.is_published},
        "records": {
            "added": list(step.records.added),
            "removed": step.records.removed,
            "changed": {
                reference: {field: _pair(values) for field, values in change.items()} for reference, change in step.records.changed.items()
            },
        },
        "pages": {
            code: {
                "added": list(pages.added),
                "removed": list(pages.removed),
                "changed": {
                    path: {
                        "added": list(change.added),
                        "removed": list(change.removed),
                        "changed": {section: _pair(Replacement(*texts)) for section, texts in change.changed.items()},
                    }
                    for path, change in pages.changed.items()
                },
            }
            for code, pages in step.pages.items()
        },
    }


def _pair(values: Replacement) -> dict[str, Any]:
    return {"old": values.old, "new": values.new}
