"""Where a record or chart is typed: the file, and the line of each of its fields."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.load.problems import Fault, Problem
from scripts.load.yaml_file import FieldPath, YamlFile, nearest_line


@dataclass(frozen=True)
class Place:
    """A file (relative to the repository) and the line of each field of one record in it."""

    file: Path
    lines: dict[FieldPath, int]

    @classmethod
    def of(cls, file: YamlFile, index: int | None = None) -> Place:
        """Return the place of the whole file, or of the entry `index` of the list in it."""
        return cls(file.shown, file.lines if index is None else file.lines_below(index))

    def line(self, path: FieldPath = ()) -> int:
        """Return the line of the field at `path`, or of the nearest field around it."""
        return nearest_line(self.lines, path)

    def problem(self, message: str, hint: str, path: FieldPath = ()) -> Problem:
        """Return a problem with the field at `path`."""
        return Problem(self.file, self.line(path), ".".join(part for part in path if isinstance(part, str)), message, hint)

    def of_fault(self, fault: Fault, path: FieldPath = ()) -> Problem:
        """Return a fault as a problem with the field at `path`."""
        return self.problem(fault.message, fault.hint, path)
