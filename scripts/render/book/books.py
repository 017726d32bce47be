"""Make the books of all languages from the staged pages."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from scripts.load.models import LanguageCode
from scripts.render.book.book_file import BookFile
from scripts.render.side_by_side import side_by_side


def make_books(root: Path, staged: Path, out: Path, languages: Sequence[LanguageCode]) -> list[BookFile]:
    """Write the PDF and the EPUB of each of `languages`, from the pages and facts staged in `staged`, into `out`; return them.

    Raises InputError with everything that keeps a book from being made.
    """
    out.mkdir(parents=True, exist_ok=True)
    if not languages:
        return []
    threads = max((os.cpu_count() or 1) // len(languages), 1)
    return [file for files in side_by_side(partial(make_books_of, root, staged, out, threads), languages) for file in files]


def make_books_of(root: Path, staged: Path, out: Path, threads: int, language: LanguageCode) -> list[BookFile]:
    """Write the two books of one language, the PDF by so many `threads`; return them. Raises InputError."""
    from scripts.render.book.cache import BookCache
    from scripts.render.book.pdf import write_pdf
    from scripts.render.epub.epub import write_epub
    from scripts.render.facts import read_facts
    from scripts.render.tree.guide import read_guide

    cache = BookCache(root, staged, language)
    if known := cache.get(out):
        return known
    facts = read_facts(staged)
    guide = read_guide(root, staged, facts, language)
    pdf, epub = (out / f"{facts.edition.slug}-{language}.{kind}" for kind in ("pdf", "epub"))
    pages, cover = write_pdf(guide, root, staged, pdf, threads)
    write_epub(guide, root, cover, epub)
    files = [_file(pdf, language, pages), _file(epub, language, 0)]
    cache.put(files, out)
    return files


def _file(path: Path, language: str, pages: int) -> BookFile:
    return BookFile(path.name, language, path.suffix[1:], path.stat().st_size, pages)
