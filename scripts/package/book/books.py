"""Make the books of both languages, side by side where there are processors for it, and say what came of it."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import LANGUAGES, LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.package.book.kept import key_of

NAME = "japan-space-security-guide"
LIST = Path("build/books.json")
"""What the site says of the books: see BookFile."""


@dataclass(frozen=True)
class BookFile:
    """One book. `bytes` and `pages` as in the file (an EPUB has 0 pages); `seconds` and `peak_mb` are what making it took."""

    file: str
    language: LanguageCode
    kind: str
    bytes: int
    pages: int
    seconds: float
    peak_mb: int


def make_books(guide: Guide, staged: Path, out: Path, languages: Sequence[LanguageCode] = LANGUAGES) -> list[BookFile]:
    """Write the PDF and the EPUB of each of `languages` into `out`, and the list of them to build/books.json.

    Raises InputError with everything that keeps the books from being made; then nothing is listed.
    """
    out.mkdir(parents=True, exist_ok=True)
    listed = guide.root / LIST
    listed.unlink(missing_ok=True)
    context = multiprocessing.get_context("spawn")  # WeasyPrint's libraries have threads, which a fork would tear
    with ProcessPoolExecutor(max_workers=min(len(LANGUAGES), os.cpu_count() or 1), mp_context=context) as pool:
        results = [pool.submit(_make, guide, staged, out, language) for language in languages]
        made = [result.result() for result in results]
    problems = [problem for _, found in made for problem in found]
    if problems:
        raise InputError(problems)
    files = [file for files, _ in made for file in files]
    listed.write_text(json.dumps([_entry(file) for file in files], ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return files


def _entry(file: BookFile) -> dict[str, object]:
    """What does not change from build to build of one commit."""
    return {key: value for key, value in asdict(file).items() if key not in ("seconds", "peak_mb")}


def _make(guide: Guide, staged: Path, out: Path, language: LanguageCode) -> tuple[list[BookFile], list[Problem]]:
    """Make the two books of a language; an exception with a list of problems would not survive the way back."""
    from scripts.package.book.book import make_book
    from scripts.package.book.epub import write_epub
    from scripts.package.book.pdf import write_pdf

    began = time.monotonic()
    key, keeper = key_of(guide.root, staged, language), out / f"{language}.json"
    if kept := _kept(keeper, key, out):
        return kept, []
    keeper.unlink(missing_ok=True)
    pdf, epub = out / f"{NAME}-{language}.pdf", out / f"{NAME}-{language}.epub"
    try:
        book = make_book(guide, staged, language)
        write_epub(book, epub)
        epub_done = time.monotonic()
        made = write_pdf(book, pdf)
    except InputError as error:
        return [], error.problems
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    files = [
        BookFile(pdf.name, language, "pdf", pdf.stat().st_size, made.pages, round(time.monotonic() - epub_done, 1), peak),
        BookFile(epub.name, language, "epub", epub.stat().st_size, 0, round(epub_done - began, 1), peak),
    ]
    keeper.write_text(json.dumps({"key": key, "files": [asdict(file) for file in files]}, indent=1) + "\n", encoding="utf-8")
    return files, []


def _kept(keeper: Path, key: str, out: Path) -> list[BookFile]:
    """The books of the last build, where nothing that they are made from has changed since; else none."""
    if not keeper.exists():
        return []
    last = json.loads(keeper.read_text(encoding="utf-8"))
    files = [BookFile(**file) for file in last["files"]] if last["key"] == key else []
    return files if all((out / file.file).exists() and (out / file.file).stat().st_size == file.bytes for file in files) else []
