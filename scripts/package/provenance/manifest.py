"""SHA256SUMS: the checksum of every file of dist/, in the format of sha256sum."""

from __future__ import annotations

import hashlib
from pathlib import Path

FILE = "SHA256SUMS"


def write_manifest(dist: Path) -> None:
    """Write the checksums of all files below `dist`; it is the last file of a build: `sha256sum --check SHA256SUMS` tells any change."""
    names = sorted(path.relative_to(dist).as_posix() for path in dist.rglob("*") if path.is_file())
    lines = [f"{hashlib.sha256((dist / name).read_bytes()).hexdigest()}  {name}\n" for name in names if name != FILE]
    (dist / FILE).write_text("".join(lines), encoding="utf-8")
