"""Books that are missing, damaged or without their pages are not published."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from scripts.load.models import LANGUAGES, LanguageCode
from scripts.package.verify.books import check
from scripts.package.verify.made import Made

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="E/p.opf"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/></manifest>
<spine><itemref idref="a"/></spine></package>"""


@dataclass(frozen=True)
class Book:
    file: str
    language: LanguageCode
    kind: str
    pages: int


@pytest.fixture
def with_books(made: Made) -> Made:
    """The build with a small book in each language and format."""
    books = []
    for language in LANGUAGES:
        pdf, epub = made.folder / f"book-{language}.pdf", made.folder / f"book-{language}.epub"
        document = pikepdf.new()
        for _ in range(3):
            document.add_blank_page()
        document.save(pdf)
        write_epub(epub)
        books += [Book(pdf.name, language, "pdf", 3), Book(epub.name, language, "epub", 0)]
        for path in (pdf, epub):
            shutil.copyfile(path, made.folder / "site" / path.name)
    return replace(made, books=books)


def write_epub(path: Path, package: str = PACKAGE) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for name, text in {"META-INF/container.xml": CONTAINER, "E/p.opf": package, "E/a.xhtml": "<html/>"}.items():
            file.writestr(name, text)


def faults(made: Made) -> list[str]:
    return [str(problem).split(" → ")[0] for problem in check(made)]


def test_sound_books(with_books: Made) -> None:
    assert faults(with_books) == []


def test_a_build_without_books(made: Made) -> None:
    assert faults(made) == []


def test_a_language_without_its_books(with_books: Made) -> None:
    assert with_books.books
    assert faults(replace(with_books, books=[book for book in with_books.books if book.language == "ja"])) == [
        "scripts/build.py: has made no pdf book in “en”",
        "scripts/build.py: has made no epub book in “en”",
    ]


def _half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _fewer_pages(path: Path) -> None:
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.pages[-1]
        pdf.save(path)


@pytest.mark.parametrize(
    ("name", "damage", "fault"),
    [
        ("book-ja.pdf", Path.unlink, "is missing"),
        ("book-ja.pdf", _half, "does not open: "),
        ("book-ja.pdf", _fewer_pages, "has 2 pages where 3 were set"),
        ("book-en.epub", _half, "does not open: "),
        ("book-en.epub", lambda path: write_epub(path, PACKAGE.replace("a.xhtml", "b.xhtml")), "lists b.xhtml, which is not in it"),
        ("book-en.epub", lambda path: write_epub(path, PACKAGE.replace('<itemref idref="a"/>', "")), "has no chapters"),
    ],
)
def test_a_damaged_book(with_books: Made, name: str, damage: Callable[[Path], None], fault: str) -> None:
    damage(with_books.folder / name)
    [said] = faults(with_books)
    assert said.startswith(f"{name}: {fault}")


def test_a_website_with_another_book(with_books: Made) -> None:
    (with_books.folder / "site" / "book-ja.pdf").write_bytes(b"%PDF")
    assert faults(with_books) == ["book-ja.pdf: the website does not offer the same file"]
