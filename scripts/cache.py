"""What is slow to make and does not change is made once and read again by later builds."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path

FOLDER = Path("build", "cache")
UNFINISHED = ".tmp"
"""How the name of a file ends while it is being written."""


class Cache:
    """Bytes by key, one file each in build/cache/`name` below `root`.

    A file begins with the digest of its content, so that half a file (a kill, a full disk) counts as none and is made again.
    """

    def __init__(self, root: Path, name: str) -> None:
        self._folder = root / FOLDER / name

    def get(self, key: str) -> bytes | None:
        """Return what was put there, or None where there is nothing or it is damaged."""
        try:
            digest, _, content = (self._folder / key).read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        return content if digest == _digest(content) else None

    def put(self, key: str, content: bytes) -> None:
        """Keep `content`: a reader at the same moment finds all of it or nothing. `key` is a file name."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file, name = tempfile.mkstemp(suffix=UNFINISHED, dir=self._folder)
        try:
            with os.fdopen(file, "wb") as written:
                written.write(_digest(content) + b"\n" + content)
            Path(name).replace(self._folder / key)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def forget_all_but(self, beginning: str) -> None:
        """Remove what was put under keys that begin otherwise."""
        for file in self._folder.iterdir():
            if not file.name.startswith(beginning) and file.suffix != UNFINISHED:
                file.unlink(missing_ok=True)


def digest_of_inputs(files: Iterable[tuple[Path, Path]], *programs: str) -> str:
    """Return a digest of files, each given with the folder that its path is taken from, of `programs`, Python and every library."""
    digest = hashlib.sha256()
    for folder, file in files:
        content = file.read_bytes()
        digest.update(f"{file.relative_to(folder)}\0{len(content)}\0".encode())
        digest.update(content)
    versions = sorted(f"{each.name} {each.version}" for each in distributions())
    digest.update("\n".join([sys.version, *programs, *versions]).encode())
    return digest.hexdigest()


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()
