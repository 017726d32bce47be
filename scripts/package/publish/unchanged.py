"""An edition that was made from what is there now need not be made again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from scripts.cache import Cache, digest_of_inputs
from scripts.package.provenance.manifest import FILE as MANIFEST
from scripts.package.provenance.manifest import checksums, read_manifest
from scripts.package.publish.output import Output
from scripts.render.book.fonts import font_files
from scripts.stage.charts.graphviz import version_of_dot

_CODE = Path(__file__).resolve().parents[2]
_NO_INPUT = {".git", ".venv", "build", "dist", "node_modules", "tests", "__pycache__"}
"""Folders, and hidden ones, that no build reads."""


class Unchanged:
    """Whether `output` is the edition of what is below `root` now, by the digests of both, which are kept in the cache of the build.

    Raises InputError where a font of the books is not installed.
    """

    def __init__(self, root: Path, output: Output, *, with_books: bool) -> None:
        self._cache = Cache(root, "edition")
        self._output = output
        self._inputs = digest_of_inputs(_files(root, font_files() if with_books else []), version_of_dot())

    def is_there(self) -> bool:
        """Whether the edition is there, and every file of it is as it was made."""
        folder = self._output.folder
        if not (folder / MANIFEST).exists() or self._cache.get(self._output.folder.name) != self._now():
            return False
        return read_manifest(folder) == checksums(folder)

    def remember(self) -> None:
        """Note that the edition that is there was made from what was there when this was made."""
        self._cache.put(self._output.folder.name, self._now())

    def _now(self) -> bytes:
        return f"{self._inputs} {_sha256(self._output.folder / MANIFEST)}".encode()


def _files(root: Path, fonts: list[Path]) -> Iterator[tuple[Path, Path]]:
    """Every file that a build could read, all of our code, and the fonts, with the folders that their paths are taken from."""
    for place, folders, files in os.walk(root, followlinks=True):
        folders[:] = sorted(folder for folder in folders if folder not in _NO_INPUT and not folder.startswith("."))
        yield from ((root, Path(place, file)) for file in sorted(files))
    yield from ((_CODE, file) for file in sorted(_CODE.rglob("*.py")))
    yield from ((Path("/"), font) for font in fonts)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
