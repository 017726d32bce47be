"""The books of earlier builds, so that an editor does not wait for what has not changed."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from importlib.metadata import distributions
from pathlib import Path

from scripts.cache import Cache
from scripts.render.book.book_file import BookFile
from scripts.render.book.fonts import font_files
from scripts.render.templates import TEMPLATES
from scripts.stage.facts import facts_file

CODE = Path(__file__).resolve().parents[2]


class BookCache:
    """The books of one language, by everything that they are made from. What was made from anything else is forgotten."""

    def __init__(self, root: Path, staged: Path, language: str) -> None:
        """Find the key. Raises InputError where a font is not installed."""
        self._cache = Cache(root, f"books-{language}")
        self._key = _key(root, staged, language)

    def get(self, folder: Path) -> list[BookFile]:
        """Write the books into `folder` and return them; an empty list where they have to be made."""
        listed = self._cache.get(self._key)
        files = [BookFile(**entry) for entry in json.loads(listed)] if listed else []
        for file in files:
            content = self._cache.get(f"{self._key}.{file.kind}")
            if content is None:
                return []
            (folder / file.file).write_bytes(content)
        return files

    def put(self, files: Sequence[BookFile], folder: Path) -> None:
        """Keep the books, which are in `folder`."""
        for file in files:
            self._cache.put(f"{self._key}.{file.kind}", (folder / file.file).read_bytes())
        self._cache.put(self._key, json.dumps([asdict(file) for file in files]).encode())
        self._cache.forget_all_but(self._key)


def _key(root: Path, staged: Path, language: str) -> str:
    """A digest of the staged pages, assets and facts, mkdocs.yml, the templates, all of our code, the fonts, Python and every library."""
    digest = hashlib.sha256()
    for folder, pattern in [(staged / language, "*"), (staged / "assets", "*"), (root / TEMPLATES, "*"), (CODE, "*.py")]:
        _add(digest, folder, sorted(path for path in folder.rglob(pattern) if path.is_file()))
    _add(digest, root, [root / "mkdocs.yml"])
    _add(digest, facts_file(staged).parent, [facts_file(staged)])
    _add(digest, Path("/"), font_files())
    versions = sorted(f"{each.name} {each.version}" for each in distributions())
    digest.update("\n".join([sys.version, *versions]).encode())
    return digest.hexdigest()


def _add(digest: hashlib._Hash, folder: Path, files: Iterable[Path]) -> None:
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.relative_to(folder)}\0{len(content)}\0".encode())
        digest.update(content)
