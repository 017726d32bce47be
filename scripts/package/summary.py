"""What a build has made: what, where, how large, and how long each step took."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def summary(edition: Path, shown: str, seconds: Mapping[str, float]) -> str:
    """Return one line for each thing in the folder `edition`, called `shown` (“dist/”), and one for the time of each step."""
    lines = [f"made in {sum(seconds.values()):.0f} s ({', '.join(f'{name} {time:.1f} s' for name, time in seconds.items())}):"]
    for path in sorted(edition.iterdir()):
        files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
        pages = sum(file.suffix == ".html" for file in files)
        count = f", {len(files)} files, {pages} pages" if path.is_dir() else ""
        lines.append(f"  {shown}{path.name}: {_size(sum(file.stat().st_size for file in files))}{count}")
    return "\n".join(lines)


def _size(count: int) -> str:
    """Bytes in the largest unit that leaves a number before the point."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.1f} KB" if count >= 1e3 else f"{count} bytes"
