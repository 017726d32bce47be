"""The EPUB 3 of a book, written as a ZIP file of our own making.

EbookLib, the library at hand, is under the AGPL, stamps the time of the build on what it writes, and leaves notes and languages to its
caller. What it would do for us is the ZIP file, the package document and the navigation: the templates in overrides/book/epub.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.render.epub.chapters import EpubChapter, epub_chapters
from scripts.render.templates import TEMPLATES
from scripts.render.tree.guide import GuideTree

_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def write_epub(guide: GuideTree, root: Path, cover: bytes, target: Path) -> None:
    """Write the EPUB of `guide`, with `cover` (PNG) as its cover, to `target`. The same guide gives the same bytes."""
    chapters = epub_chapters(guide)
    render = _Renderer(guide, root / TEMPLATES)
    files: dict[str, bytes] = {
        "META-INF/container.xml": (root / TEMPLATES / "epub" / "container.xml").read_bytes(),
        "EPUB/package.opf": render("package.opf", chapters=chapters),
        "EPUB/nav.xhtml": render("nav.xhtml", front=chapters[0], parts=_navigation(guide, chapters)),
        "EPUB/style.css": (root / TEMPLATES / "epub.css").read_bytes(),
        "EPUB/cover.png": cover,
        "EPUB/cover.xhtml": render("cover.xhtml"),
    }
    for chapter in chapters:
        files[f"EPUB/{chapter.file}"] = render("page.xhtml", chapter=chapter, kind="bodymatter" if chapter.part >= 0 else "frontmatter")
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(_info("mimetype", zipfile.ZIP_STORED), b"application/epub+zip")
        for name in sorted(files):
            archive.writestr(_info(name, zipfile.ZIP_DEFLATED), files[name], compresslevel=9)


class _Renderer:
    """Fills the templates of overrides/book/epub with the edition."""

    def __init__(self, guide: GuideTree, folder: Path) -> None:
        loader = FileSystemLoader(folder / "epub")
        self._environment = Environment(loader=loader, undefined=StrictUndefined, autoescape=True, trim_blocks=True)
        edition, language = guide.facts.edition, guide.language
        self._values = {
            "language": language.code,
            "word": language.word,
            "title": edition.title[language.code],
            "description": edition.description[language.code],
            "editors": edition.editors[language.code],
            "edition": edition,
            "cover": language.join([edition.title[language.code], language.word("book.edition", date=language.date(edition.date))]),
            "date": language.date(edition.date),
            "site": f"{edition.site_url}{language.address_prefix}",
        }

    def __call__(self, template: str, **values: Any) -> bytes:
        """Return a file of the EPUB."""
        return self._environment.get_template(f"{template}.j2").render(**self._values, **values).encode()


def _info(name: str, method: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DAY_OF_ZIP)
    info.compress_type = method
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info


def _navigation(guide: GuideTree, chapters: list[EpubChapter]) -> list[dict[str, Any]]:
    """Parts with their chapters, and chapters with theirs, as the navigation document nests them."""
    parts: list[dict[str, Any]] = []
    for part in guide.parts:
        tree: list[dict[str, Any]] = []
        for chapter in (chapter for chapter in chapters if chapter.part == part.number):
            line: dict[str, Any] = {"chapter": chapter, "below": []}
            (tree[-1]["below"] if chapter.level == 3 and tree else tree).append(line)
        if tree:
            title = f"{guide.language.word('book.part', n=part.number)}{guide.language.book.gap}{part.title}" if part.title else ""
            parts.append({"title": title, "file": tree[0]["chapter"].file, "chapters": tree})
    return parts
