"""Which files have been written since they were last looked at."""

from __future__ import annotations

from pathlib import Path

Stamps = dict[Path, tuple[int, int]]
"""When each file was written, in nanoseconds, and its size in bytes, by its path below a folder."""


def stamps(place: Path, above: Path | None = None) -> Stamps:
    """Return the stamps of the file `place`, or of all files below it; paths are below `above`, or else below `place`."""
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    found = {}
    for file in files:
        state = file.stat()
        found[file.relative_to(above or place)] = (state.st_mtime_ns, state.st_size)
    return found


def differing(old: Stamps, new: Stamps) -> set[Path]:
    """Return the files that were written, added or removed."""
    return {file for file in old.keys() | new.keys() if old.get(file) != new.get(file)}
