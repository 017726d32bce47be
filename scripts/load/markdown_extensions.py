"""The extensions of Markdown that mkdocs.yml switches on, its own or those of the file that it inherits from (INHERIT)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NamedTuple

from scripts.load.navigation import FILE
from scripts.load.yaml_file import YamlFile

_KEY = "markdown_extensions"
FOOTNOTES = "[FOOTNOTES]"
"""Where the footnotes extension puts the footnotes of a page (its PLACE_MARKER)."""


class SwitchedOn(NamedTuple):
    """The options of each extension by its name, and the file and line of mkdocs.yml where the list begins."""

    options: dict[str, dict[str, Any]]
    file: Path
    line: int


def load_markdown_extensions(root: Path) -> SwitchedOn:
    """Return what is switched on for the guide below `root`. Raises InputError where a file cannot be read."""
    shown = FILE
    file = YamlFile(root / shown, shown)
    while _KEY not in file.data and "INHERIT" in file.data:
        shown = Path(os.path.normpath(shown.parent / file.data["INHERIT"]))
        file = YamlFile(root / shown, shown)
    entries = file.data.get(_KEY) or []
    named = entries.items() if isinstance(entries, dict) else (pair for entry in entries for pair in _pairs(entry))
    return SwitchedOn({str(name): options or {} for name, options in named}, shown, file.line((_KEY,)))


def _pairs(entry: Any) -> list[tuple[str, Any]]:
    """An entry of the list: a name, or a name with its options."""
    return list(entry.items()) if isinstance(entry, dict) else [(entry, {})]
