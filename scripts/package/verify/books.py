"""The books are there in both languages and both formats, open, and have their pages; the website offers the same files."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
from lxml import etree

from scripts.load.problems import Problem
from scripts.package.verify.made import Book, Made

_HINT = "remove build/cache, then build again"
_CONTAINER = "META-INF/container.xml"
_NAMESPACES = {"c": "urn:oasis:names:tc:opendocument:xmlns:container", "opf": "http://www.idpf.org/2007/opf"}


def check(made: Made) -> Iterator[Problem]:
    """Yield what is wrong with each book; nothing where the build leaves them out."""
    if made.books is None:
        return
    there = {(book.language, book.kind) for book in made.books}
    for language, kind in ((language, kind) for language in made.facts.languages for kind in _FAULTS):
        if (language, kind) not in there:
            yield Problem(Path("scripts/build.py"), 0, "", f"has made no {kind} book in “{language}”", _HINT)
    for book in made.books:
        path, shown = made.folder / book.file, Path(book.file)
        if not path.exists():
            yield Problem(shown, 0, "", "is missing", _HINT)
        elif fault := _FAULTS[book.kind](path, book):
            yield Problem(shown, 0, "", fault, _HINT)
        elif book.file not in made.site.files or made.site.read(book.file) != path.read_bytes():
            yield Problem(shown, 0, "", "the website does not offer the same file", _HINT)


def _pdf_fault(path: Path, book: Book) -> str:
    try:
        with pikepdf.open(path, attempt_recovery=False) as pdf:
            pages = len(pdf.pages)
    except pikepdf.PdfError as error:
        return f"does not open: {error}"
    return "" if pages == book.pages > 0 else f"has {pages} pages where {book.pages} were set"


def _epub_fault(path: Path, book: Book) -> str:
    del book
    try:
        with zipfile.ZipFile(path) as epub:
            if damaged := epub.testzip():
                return f"{damaged} in it is damaged"
            names = set(epub.namelist())
            rootfile = etree.fromstring(epub.read(_CONTAINER)).find(".//c:rootfile", _NAMESPACES)
            package = "" if rootfile is None else str(rootfile.get("full-path"))
            content = etree.fromstring(epub.read(package))
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        return f"does not open: {error}"
    listed = [str(item.get("href")) for item in content.findall("opf:manifest/opf:item", _NAMESPACES)]
    missing = [href for href in listed if posixpath.join(posixpath.dirname(package), href) not in names]
    if missing:
        return f"lists {missing[0]}, which is not in it"
    return "" if content.findall("opf:spine/opf:itemref", _NAMESPACES) else "has no chapters"


_FAULTS: dict[str, Callable[[Path, Book], str]] = {"pdf": _pdf_fault, "epub": _epub_fault}
