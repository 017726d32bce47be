"""Names that a file in the bundle may not have, for the bundle is unzipped on any system."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.load.problems import Problem

LONGEST_PATH = 180
"""Windows refuses more than 259 characters; the rest is left for the folder that the reader unzips into."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]')


def refused_names(paths: Iterable[str]) -> list[Problem]:
    """Return what is wrong with `paths` (with / between folders): each that some system refuses."""
    seen: dict[str, str] = {}
    problems = []
    for path in paths:
        problems += [Problem(Path(path), 0, "", message, hint) for message, hint in _faults(path)]
        if path.casefold() in seen:
            message = f"differs from {seen[path.casefold()]} only in capitals: Windows and macOS keep one of the two"
            problems.append(Problem(Path(path), 0, "", message, "rename one"))
        seen[path.casefold()] = path
    return problems


def _faults(path: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one path, and what would be right."""
    if len(path) > LONGEST_PATH:
        yield f"{len(path)} characters are more than Windows takes", f"{LONGEST_PATH} at most: shorten the id or the file name"
    for name in path.split("/"):
        if _RESERVED.fullmatch(name):
            yield f"Windows keeps the name “{name}” for a device", "choose another id or file name"
        if _FORBIDDEN.search(name) or name != name.rstrip(". "):
            yield f"“{name}” has a character that Windows refuses", "use letters, digits and hyphens"
