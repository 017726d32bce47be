"""What a build has made: where, how large."""

from __future__ import annotations

from pathlib import Path


def summary(dist: Path) -> str:
    """Return one line for each thing in dist/, with its size."""
    lines = []
    for path in sorted(dist.iterdir()):
        files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files)
        pages = sum(file.suffix == ".html" for file in files)
        count = f", {len(files)} files, {pages} pages" if path.is_dir() else ""
        lines.append(f"  dist/{path.name}: {size / 1e6:.1f} MB{count}")
    return "\n".join(lines)
