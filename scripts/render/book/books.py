"""Make the books of all languages from the staged pages, side by side where there are processors for it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from scripts.load.models import LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.render.book.book_file import BookFile


def make_books(root: Path, staged: Path, out: Path, languages: Sequence[LanguageCode]) -> list[BookFile]:
    """Write the PDF and the EPUB of each of `languages`, from the pages and facts staged in `staged`, into `out`; return them.

    Raises InputError with everything that keeps a book from being made.
    """
    out.mkdir(parents=True, exist_ok=True)
    if not languages:
        return []
    processors = os.cpu_count() or 1
    workers = min(len(languages), processors)
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        results = [pool.submit(_make, root, staged, out, language, processors // workers) for language in languages]
        made = [result.result() for result in results]
    if problems := [problem for _, found in made for problem in found]:
        raise InputError(problems)
    return [file for files, _ in made for file in files]


def _make(root: Path, staged: Path, out: Path, language: LanguageCode, threads: int) -> tuple[list[BookFile], list[Problem]]:
    """Make the two books of a language; an exception with a list of problems would not survive the way back."""
    from scripts.render.book.cache import BookCache
    from scripts.render.book.pdf import write_pdf
    from scripts.render.epub.epub import write_epub
    from scripts.render.facts import read_facts
    from scripts.render.tree.guide import read_guide

    try:
        cache = BookCache(root, staged, language)
        if known := cache.get(out):
            return known, []
        facts = read_facts(staged)
        guide = read_guide(root, staged, facts, language)
        pdf, epub = (out / f"{facts.edition.slug}-{language}.{kind}" for kind in ("pdf", "epub"))
        pages, cover = write_pdf(guide, root, staged, pdf, threads)
        write_epub(guide, root, cover, epub)
    except InputError as error:
        return [], error.problems
    files = [_file(pdf, language, pages), _file(epub, language, 0)]
    cache.put(files, out)
    return files, []


def _file(path: Path, language: str, pages: int) -> BookFile:
    return BookFile(path.name, language, path.suffix[1:], path.stat().st_size, pages)
