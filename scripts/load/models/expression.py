"""A regular expression that an editor types."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from scripts.load.problems import Fault


def _expression(value: str) -> str:
    try:
        re.compile(f"(?:{value})|")
    except re.error as error:
        raise Fault(f"“{value}” is not a regular expression ({error})", "escape . ( ) with \\ and write flags as (?i:…)") from error
    return value


Expression = Annotated[str, StringConstraints(min_length=1), AfterValidator(_expression)]
"""A regular expression, which can also be joined to others."""
