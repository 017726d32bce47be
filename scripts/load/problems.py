"""What is wrong with the input, reported so that an editor can fix it: where, what, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an editor has to fix.

    `file` is shown relative to the repository, `line` counts from 1 (0: the file as a whole),
    `field` is the path inside the record (`amount`, `name.en`) or empty, `hint` says what would be right, `rule` is the name of the
    rule that found it (none where the input cannot be read at all).
    """

    file: Path
    line: int
    field: str
    message: str
    hint: str = ""
    rule: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        parts = [place, self.field, self.message] if self.field else [place, self.message]
        return ": ".join(parts) + (f" → {self.hint}" if self.hint else "")


class Fault(ValueError):
    """What is wrong and what would be right, raised where the place is not known; the caller gives it with `at`."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)

    def at(self, file: Path, line: int = 0, field: str = "") -> Problem:
        """Return the fault as a problem at its place."""
        return Problem(file, line, field, self.message, self.hint)


class InputError(Exception):
    """The input cannot be used; `problems` holds every reason found, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(wrong: str, known: Iterable[str]) -> str:
    """Return “did you mean …?” with the known word nearest to `wrong`, or an empty string."""
    close = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f"did you mean “{close[0]}”?" if close else ""
