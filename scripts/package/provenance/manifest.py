"""SHA256SUMS: the checksum of every file of dist/, in the format of sha256sum."""

from __future__ import annotations

import hashlib
from pathlib import Path

FILE = "SHA256SUMS"


def write_manifest(dist: Path) -> None:
    """Write the checksums of all files below `dist`; it is the last file of a build: `sha256sum --check SHA256SUMS` tells any change."""
    lines = [f"{checksum}  {name}\n" for name, checksum in checksums(dist).items()]
    (dist / FILE).write_text("".join(lines), encoding="utf-8")


def checksums(dist: Path) -> dict[str, str]:
    """Return the SHA-256, in hexadecimal digits, of each file below `dist` but the list itself, by its path there, sorted."""
    names = sorted(path.relative_to(dist).as_posix() for path in dist.rglob("*") if path.is_file())
    return {name: hashlib.sha256((dist / name).read_bytes()).hexdigest() for name in names if name != FILE}


def read_manifest(dist: Path) -> dict[str, str]:
    """Return what `checksums` was when the list was written; nothing where there is none."""
    if not (dist / FILE).exists():
        return {}
    lines = (dist / FILE).read_text(encoding="utf-8").splitlines()
    return {name: checksum for checksum, _, name in (line.partition("  ") for line in lines)}
