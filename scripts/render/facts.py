"""Read the facts that staging wrote beside the Markdown."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from scripts.load.problems import InputError, Problem
from scripts.stage.facts import Facts, facts_file


def read_facts(staged: Path) -> Facts:
    """Return the facts of the pages below `staged`. Raises InputError where the file is missing or not what this step can read."""
    file = facts_file(staged)
    hint = "stage the guide again: make build"
    try:
        return Facts.model_validate_json(file.read_bytes())
    except FileNotFoundError as error:
        raise InputError([Problem(Path(file.name), 0, "", "is missing", hint)]) from error
    except ValidationError as error:
        faults = error.errors()
        raise InputError(Problem(Path(file.name), 0, ".".join(map(str, fault["loc"])), fault["msg"], hint) for fault in faults) from error
