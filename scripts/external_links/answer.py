"""What a server said of an address."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

NO_ANSWER = 0
"""The status where no server has answered."""


class Verdict(StrEnum):
    """What an editor has to know of an address."""

    GONE = "gone"
    """The server says that there is nothing: replace it, or name an archived copy."""
    MOVED = "moved"
    """The server sends every reader elsewhere for good: look whether the same is there, and write the new address."""
    REFUSED = "refused"
    """The server does not answer programs, or not this one: only a reader can tell."""
    UNKNOWN = "unknown"
    """No answer, or an error of the server: it is asked again with the next run."""
    OK = "ok"


class Answer(BaseModel):
    """The answer for one address: `status` of HTTP (or NO_ANSWER), what was `said` in words, where it has `moved`, when it was `asked`."""

    model_config = ConfigDict(frozen=True)

    address: str
    verdict: Verdict
    status: int
    said: str
    moved: str = ""
    asked: date
