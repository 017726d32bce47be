"""A symbolic link among the sources leads to another source, or it could publish any file of the machine that builds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_CODE = Path(__file__).resolve().parents[3]
"""The repository of the code, whose sources fixture guides share."""
_SOURCES = ("docs", "overrides")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield each symbolic link that leads to no file, or to one that is no source."""
    inside = [repository.resolve() / name for repository in (guide.root, _CODE) for name in _SOURCES]
    for path in (path for name in _SOURCES for path in _entries(guide.root / name)):
        target = Path(os.path.realpath(path))  # unlike resolve(), follows a circle without an exception
        if path.is_symlink() and not (target.exists() and any(target.is_relative_to(folder) for folder in inside)):
            message = f"is a symbolic link to {path.readlink()}, which is no file of {' or '.join(_SOURCES)}"
            yield Problem(path.relative_to(guide.root), 0, "", message, "put a copy of the file there")


def _entries(folder: Path) -> Iterator[Path]:
    """Yield a folder and everything below it; a link to a folder is not followed."""
    yield folder
    for above, folders, files in os.walk(folder) if not folder.is_symlink() else ():
        yield from (Path(above, name) for name in sorted([*folders, *files]))


RULE = Rule(
    title=("シンボリックリンク", "Symbolic links"),
    why=(
        "このガイドのものではないファイルが公開されるのを防ぎます。",
        "No file that is not part of the guide is published.",
    ),
    looks_at="files",
    check=check,
)
