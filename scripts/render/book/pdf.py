"""The PDF of a book: laid out once to learn where everything is, and once more with the numbers of pages and the index."""

from __future__ import annotations

from pathlib import Path

from scripts.load.problems import InputError
from scripts.render.book.document import Document
from scripts.render.book.faults import problems_of
from scripts.render.book.fonts import link_fonts
from scripts.render.book.layout import Layout
from scripts.render.book.pack import pack
from scripts.render.book.typesetter import TypesettingError, cover_picture, lay_out, typeset
from scripts.render.tree.guide import GuideTree


def write_pdf(guide: GuideTree, root: Path, staged: Path, target: Path, threads: int = 1) -> tuple[int, bytes]:
    """Write the PDF of `guide` to `target`, its sources into a folder of the same name; return how many pages it has, and its cover (PNG).

    Raises InputError with what Typst finds at fault, such as a character that no font of the book has.
    """
    folder = target.with_suffix("")
    document = Document(guide, root, staged, folder)
    document.write()
    fonts = folder / "fonts"
    link_fonts(fonts)
    unpacked = folder / "book.pdf"
    try:
        layout = Layout.of_report(lay_out(folder, fonts, threads))
        document.write_data(layout.files(guide, document.heads))
        typeset(folder, fonts, unpacked, threads)
        cover = cover_picture(folder, fonts)
    except TypesettingError as error:
        sources = {name: page.staged for chapter in guide.chapters for name, page in chapter.sources.items()}
        raise InputError(problems_of(error.diagnostics, folder, sources)) from error
    return pack(unpacked, target), cover
