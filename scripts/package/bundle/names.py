"""Names that a file in the bundle may not have, for the bundle is unzipped on any system."""

from __future__ import annotations

import re
from collections.abc import Iterable

LONGEST_PATH = 180
"""Windows refuses more than 259 characters; the rest is left for the folder that the reader unzips into."""

_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]')


def refused_names(paths: Iterable[str]) -> list[str]:
    """Return what is wrong with `paths` (with / between folders), one line for each that some system refuses."""
    wrong = []
    seen: dict[str, str] = {}
    for path in paths:
        if len(path) > LONGEST_PATH:
            wrong.append(f"{path}: {len(path)} characters, more than {LONGEST_PATH}")
        for name in path.split("/"):
            if _RESERVED.fullmatch(name):
                wrong.append(f"{path}: Windows keeps the name “{name}” for a device")
            if _FORBIDDEN.search(name) or name != name.rstrip(". "):
                wrong.append(f"{path}: “{name}” has a character that Windows refuses")
        if path.casefold() in seen:
            wrong.append(f"{path}: differs from {seen[path.casefold()]} only in capitals")
        seen[path.casefold()] = path
    return wrong
