"""An edition is made beside the last one and takes its place in one step. Killed at any moment, one of the two is whole."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from scripts.package.publish.exchange import exchange, write_to_disk
from scripts.package.publish.lock import held
from scripts.package.publish.output import Output
from scripts.progress import Steps

_FOLDER, _FILE = 0o755, 0o644
"""Modes of what is published: everybody may read it, whatever the umask of the one who built it."""


@contextmanager
def new_edition(output: Output, step: Steps) -> Iterator[Path]:
    """Yield an empty folder; when the block ends well it becomes `output`, else `output` stays as it was.

    The folder is made beside `output`, so that it is on its file system, wherever the rest of the build is. Raises MachineError
    where another build publishes there, OSError where the machine does not let it.
    """
    target = output.folder
    with held(target.with_name(f".{target.name}.lock")):
        _recover(output)
        made = Path(tempfile.mkdtemp(prefix=_prefix(target, "next"), dir=target.parent))
        output.expect(made)
        try:
            yield made
            with step("publish"):
                _set_modes(made)
                _put_in_place(made, target)
        finally:
            remove(made)  # what was made and failed, or the edition before


def remove(folder: Path) -> None:
    """Remove a folder of an earlier build; what cannot be removed is tried again by the next build."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir() and not path.is_symlink() and not os.access(path, os.W_OK | os.X_OK):
            with suppress(OSError):  # somebody else's
                path.chmod(_FOLDER)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        print(f"{folder} could not be removed; the next build tries again", file=sys.stderr)


def _recover(output: Output) -> None:
    """Put right what a killed build has left. Whoever holds the lock knows that no other build is alive here."""
    target = output.folder
    for path in sorted(target.parent.iterdir()):
        if path.name.startswith(_prefix(target, "old")):
            if not target.exists():
                path.rename(target)
                print(f"a build was killed while it published: {output.shown} is the last good edition again", file=sys.stderr)
            else:
                remove(path)
        elif path.name.startswith(_prefix(target, "next")):
            remove(path)


def _put_in_place(made: Path, target: Path) -> None:
    write_to_disk(made)
    if not target.exists():
        made.rename(target)
    elif not exchange(made, target):
        _in_two_steps(made, target)
    write_to_disk(target.parent)


def _in_two_steps(made: Path, target: Path) -> None:
    """Publish where folders cannot be exchanged. Between the steps there is no edition; the name of the old one is how it is found."""
    old = target.with_name(made.name.replace(_prefix(target, "next"), _prefix(target, "old"), 1))
    target.rename(old)
    try:
        made.rename(target)
    except OSError:
        old.rename(target)
        raise
    old.rename(made)  # from here on it is nothing to go back to


def _set_modes(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        path.chmod(_FOLDER if path.is_dir() else _FILE)


def _prefix(target: Path, what: str) -> str:
    return f".{target.name}.{what}-"
