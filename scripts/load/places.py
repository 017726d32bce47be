"""Where a record or chart is typed: the file, and the line of each of its fields."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from scripts.load.problems import Fault, Problem
from scripts.load.yaml_file import FieldPath, YamlFile, nearest_line


@dataclass(frozen=True)
class Place:
    """A file (relative to the repository), the line of each value in it, and the path at which one record begins there."""

    file: Path
    lines: dict[FieldPath, int]
    start: FieldPath = ()

    @classmethod
    def of(cls, file: YamlFile, *start: int) -> Place:
        """Return the place of the whole file, or of one entry of the list in it."""
        return cls(file.shown, file.lines, start)

    def line(self, path: FieldPath = ()) -> int:
        """Return the line of the field at `path`, or of the nearest field around it."""
        return nearest_line(self.lines, (*self.start, *path))

    def problem(self, message: str, hint: str, path: FieldPath = ()) -> Problem:
        """Return a problem with the field at `path`."""
        return Problem(self.file, self.line(path), ".".join(part for part in path if isinstance(part, str)), message, hint)

    def of_fault(self, fault: Fault, path: FieldPath = ()) -> Problem:
        """Return a fault as a problem with the field at `path`."""
        return self.problem(fault.message, fault.hint, path)
