"""Whether the books of the last build are still those of this one, so that an editor does not wait for what has not changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from scripts.load.models import LanguageCode
from scripts.package.book.check_glyphs import FILES, font_file

CODE = Path(__file__).parent
LIBRARIES = ("weasyprint", "pydyf", "fonttools", "lxml", "markdown", "pymdown-extensions", "vl-convert-python")


def key_of(root: Path, staged: Path, language: LanguageCode) -> str:
    """Return a digest of everything that the books of `language` are made from: text, records, templates, code, libraries and fonts."""
    digest = hashlib.sha256()
    for file in _files(root, staged, language):
        digest.update(f"{file.name}\0".encode())
        digest.update(file.read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library} {version(library)}\0".encode())
    for name, _ in FILES[language]:
        digest.update(f"{name} {font_file(name).stat().st_size}\0".encode())
    return digest.hexdigest()


def _files(root: Path, staged: Path, language: LanguageCode) -> Iterator[Path]:
    yield from sorted((staged / language).rglob("*.md"))
    yield from sorted((root / "docs" / "data").rglob("*.yaml"))
    yield from sorted(path for path in (root / "overrides" / "book").rglob("*") if path.is_file())
    yield from sorted(CODE.glob("*.py"))
    yield root / "mkdocs.yml"
