"""third-party-licenses.txt: the licenses of everything in the site that others have made."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from scripts.package.provenance.pins import SHIPPED

FILE = "third-party-licenses.txt"
_RULE = "=" * 80


def write_licenses(site: Path) -> None:
    """Write the licenses into the site, from which they come into the bundle."""
    parts = [f"{_RULE}\n{name}\n{_RULE}\n\n{text.strip()}\n" for name, text in _licenses()]
    (site / FILE).write_text("\n".join(parts), encoding="utf-8")


def _licenses() -> Iterator[tuple[str, str]]:
    for package in SHIPPED:
        for installed in distribution(package).files or []:
            if installed.name.upper().startswith("LICENSE") and ".dist-info" in installed.as_posix():
                yield f"{package} {distribution(package).version}", installed.read_text(encoding="utf-8")
