"""Which files of an edition differ from the one before: what a cache in front of the site has to forget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

FILE = Path("build", "changed-files.txt")


def write_changes(root: Path, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    """Write a line for each file that was added, changed or removed, given the checksums of both editions; return what is to be said.

    The list is beside the edition and not in it: the same commit gives the same bytes, whatever was there before.
    """
    lines = list(_changes(before, now))
    (root / FILE).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return f"{len(lines):,} of {len(now):,} files differ from the edition before ({FILE})"


def _changes(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in sorted({*before, *now}):
        if name not in before:
            yield f"added {name}"
        elif name not in now:
            yield f"removed {name}"
        elif before[name] != now[name]:
            yield f"changed {name}"
