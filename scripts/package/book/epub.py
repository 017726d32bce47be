"""The EPUB 3 of a book, written as a ZIP file of our own making.

EbookLib, the library at hand, is under the AGPL, stamps the time of the build on what it writes, and leaves notes and languages to its
caller. What it would do for us is the ZIP file, the package document and the navigation: the templates in overrides/book/epub.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import vl_convert
from lxml import etree

from scripts.package.book.book import Book
from scripts.package.book.epub_chapters import EpubChapter, epub_chapters
from scripts.package.book.front import imprint, render, title_lines

_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_COVER_SCALE = 1.9
"""Pixels per point of the cover: 210 × 297 mm come to about 1,500 × 2,100 pixels."""


def write_epub(book: Book, target: Path) -> None:
    """Write the EPUB of `book`. The same book gives the same bytes."""
    chapters = epub_chapters(book)
    files: dict[str, bytes] = {
        "META-INF/container.xml": render(book, "epub/container.xml").encode(),
        "EPUB/package.opf": render(book, "epub/package.opf.j2", chapters=chapters).encode(),
        "EPUB/nav.xhtml": render(book, "epub/nav.xhtml.j2", parts=_navigation(book, chapters)).encode(),
        "EPUB/style.css": (Path(book.guide.root) / "overrides" / "book" / "epub.css").read_bytes(),
        "EPUB/cover.png": cover_picture(book),
        "EPUB/cover.xhtml": render(book, "epub/cover.xhtml.j2").encode(),
        "EPUB/imprint.xhtml": render(
            book, "epub/page.xhtml.j2", name=book.words("imprint"), kind="bodymatter", content=_xhtml_imprint(book)
        ).encode(),
    }
    for chapter in chapters:
        files[f"EPUB/{chapter.file}"] = render(
            book, "epub/page.xhtml.j2", name=chapter.title, kind="bodymatter", content=chapter.xhtml
        ).encode()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(_info("mimetype", zipfile.ZIP_STORED), b"application/epub+zip")
        for name in sorted(files):
            archive.writestr(_info(name, zipfile.ZIP_DEFLATED), files[name], compresslevel=9)


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DAY_OF_ZIP)
    info.compress_type = method
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info


def _navigation(book: Book, chapters: list[EpubChapter]) -> list[dict[str, Any]]:
    """Parts with their chapters, and chapters with theirs, as the navigation document nests them."""
    parts: list[dict[str, Any]] = []
    for part in book.parts:
        inside = [chapter for chapter in chapters if chapter.part == part.number]
        tree: list[dict[str, Any]] = []
        for chapter in inside:
            line = {"chapter": chapter, "below": []}
            if chapter.level == 3 and tree:
                tree[-1]["below"].append(line)
            else:
                tree.append(line)
        if inside:
            parts.append(
                {
                    "title": f"{book.words('part', part.number)}　{part.title}" if part.title else "",
                    "file": inside[0].file,
                    "chapters": tree,
                }
            )
    return parts


def _xhtml_imprint(book: Book) -> str:
    element = imprint(book)
    for sample in element.xpath('.//*[@class="front-title"]'):
        sample.set("class", "b1")
    return str(etree.tostring(element, encoding="unicode"))


def cover_picture(book: Book) -> bytes:
    """Return the cover as PNG, with title, edition and editors."""
    font = "Noto Sans CJK JP" if book.language == "ja" else "Noto Sans"

    def line(text: str, y: float, size: float, weight: int = 400, colour: str = "#fff") -> dict[str, Any]:
        return {"text": text, "y": y, "size": size, "weight": weight, "colour": colour, "font": font}

    texts = [line(text, 62 + 18.6 * number, 14.2, 700) for number, text in enumerate(title_lines(book))]
    edition = book.guide.edition
    texts.append(line(book.words("edition", f"{edition.date:%Y-%m-%d}"), 259, 4.4, 700))
    texts.append(line(f"{book.words('version', edition.version)}  {edition.licence}", 266, 4.4))
    texts.append(line(edition.editors[book.language], 277, 4, colour="#d5def0"))
    drawing = render(book, "cover.svg.j2", lines=texts)
    return bytes(vl_convert.svg_to_png(drawing, scale=_COVER_SCALE))
