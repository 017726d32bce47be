"""Files below docs/ that nobody would ever read: in the wrong folder, or with an ending that is not looked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.load.control_sums import FILE as CONTROL_SUMS
from scripts.load.edition import FILE as EDITION
from scripts.load.models import KINDS, LANGUAGES
from scripts.load.problems import Problem, nearest

_FOLDERS_OF_RECORDS = (*KINDS, "charts")
_FILES = (EDITION.name, CONTROL_SUMS.name)


def unread_files(root: Path) -> Iterator[Problem]:
    """Yield a problem for each file or folder of data or prose below `root` that is not read."""
    data = root / "docs" / "data"
    for path in sorted(data.rglob("*")) if data.exists() else []:
        yield from _unread_data(path, path.relative_to(data).parts, root)
    for language in LANGUAGES:
        for path in sorted((root / "docs" / language).rglob("*")):
            if path.is_file() and path.suffix != ".md":
                hint = (
                    f"rename it to {path.stem}.md"
                    if path.suffix in (".markdown", ".mdown", ".MD")
                    else "move it to docs/assets, or remove it"
                )
                yield Problem(path.relative_to(root), 0, "", "is not read: pages end in .md", hint)


def _unread_data(path: Path, parts: tuple[str, ...], root: Path) -> Iterator[Problem]:
    shown = path.relative_to(root)
    folder = parts[0]
    if len(parts) == 1 and path.is_dir():
        if folder not in _FOLDERS_OF_RECORDS:
            hint = nearest(folder, _FOLDERS_OF_RECORDS) or f"one of {', '.join(_FOLDERS_OF_RECORDS)}"
            yield Problem(shown, 0, "", "is not a kind of record", hint)
    elif len(parts) == 1:
        if path.name not in _FILES:
            yield Problem(shown, 0, "", "is not read", nearest(path.name, _FILES) or "move it into the folder of its kind")
    elif folder in _FOLDERS_OF_RECORDS and path.is_file():
        if len(parts) > 2:
            yield Problem(shown, 0, "", "is not read: folders below a kind are not looked into", f"move it to docs/data/{folder}/")
        elif path.suffix != ".yaml":
            yield Problem(shown, 0, "", "is not read: records end in .yaml", f"rename it to {path.stem}.yaml")
