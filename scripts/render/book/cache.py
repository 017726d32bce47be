"""The books of earlier builds, so that an editor does not wait for what has not changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from scripts.cache import Cache, digest_of_inputs
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
        self._key = digest_of_inputs(_files(root, staged, language))

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


def _files(root: Path, staged: Path, language: str) -> Iterator[tuple[Path, Path]]:
    """The staged pages, assets and facts, mkdocs.yml, the templates, all of our code and the fonts, with the folders of their paths."""
    for folder, pattern in [(staged / language, "*"), (staged / "assets", "*"), (root / TEMPLATES, "*"), (CODE, "*.py")]:
        yield from ((folder, path) for path in sorted(folder.rglob(pattern)) if path.is_file())
    yield from ((root, root / "mkdocs.yml"), (staged.parent, facts_file(staged)))
    yield from ((Path("/"), font) for font in font_files())
