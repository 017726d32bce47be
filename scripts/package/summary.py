"""What a build has made: what, where, and how large."""

from __future__ import annotations

from pathlib import Path


def summary(edition: Path, shown: str) -> str:
    """Return one line for each thing in the folder `edition`, called `shown` (“dist/”)."""
    lines = []
    for path in sorted(edition.iterdir()):
        files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
        pages = sum(file.suffix == ".html" for file in files)
        count = f", {len(files)} files, {pages} pages" if path.is_dir() else ""
        lines.append(f"  {shown}{path.name}: {_size(sum(file.stat().st_size for file in files))}{count}")
    return "\n".join(lines)


def _size(count: int) -> str:
    """Bytes in the largest unit that leaves a number before the point."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.1f} KB" if count >= 1e3 else f"{count} bytes"
