"""The PDF as a file: tagged, in its language, with outline, labels, metadata, embedded fonts and a clean text layer."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pikepdf
import pytest

from scripts.load.models import LANGUAGES
from tests.render.book.built_book import Built, built
from tests.render.book.structure import children, elements, pages_of

__all__ = ["built"]  # a fixture, which a conftest.py would hold if mypy took two of that name
pytestmark = pytest.mark.slow

MOST_BYTES = 12_000_000
MOST_PAGES = {"ja": 710, "en": 740}
"""What the books had when WeasyPrint set them."""


def test_it_is_small_enough(built: Built) -> None:
    assert built.path.stat().st_size < MOST_BYTES
    assert len(built.pdf.pages) < MOST_PAGES[built.language]


def test_it_declares_pdf_ua_and_shows_its_title(built: Built) -> None:
    root = built.pdf.Root
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert str(root.Lang) == built.language
    with built.pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]
        assert "dc:creator" in metadata
    assert str(built.pdf.docinfo["/Title"])


def test_pdfua_finds_nothing(built: Built) -> None:
    command = [str(Path(sys.executable).with_name("pdfua")), "check", str(built.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_figures_have_words_and_links_too(built: Built) -> None:
    figures = [element for element in elements(built) if element.S == "/Figure"]
    assert len(figures) > 10
    assert all(str(figure.get("/Alt", "")).strip() for figure in figures)
    for page in built.pdf.pages:
        for annotation in page.get("/Annots", []):
            if annotation.Subtype == "/Link":
                assert str(annotation.get("/Contents", "")).strip(), "link without text"


def test_every_header_cell_says_what_it_heads(built: Built) -> None:
    """Matterhorn 15-003, which WeasyPrint's 116 tables missed."""
    tables = [element for element in elements(built) if element.S == "/Table"]
    assert len(tables) > 50
    for table in tables:
        stack, cells = [table], []
        while stack:
            inside = list(children(stack.pop()))
            cells += [element for element in inside if element.S == "/TH"]
            stack += inside
        assert cells, "table without header cells"
        for cell in cells:
            attributes = cell.A if isinstance(cell.A, pikepdf.Array) else [cell.A]
            assert any(
                str(each.get("/Scope")) in ("/Column", "/Row", "/Both") for each in attributes if isinstance(each, pikepdf.Dictionary)
            )


def test_headings_do_not_jump(built: Built) -> None:
    last = 0
    for element in elements(built):
        if (name := str(element.S)) in {f"/H{level}" for level in range(1, 7)}:
            level = int(name[2])
            assert level <= last + 1, f"H{level} after H{last}"
            last = level


def test_words_of_the_other_language_are_tagged(built: Built) -> None:
    languages = Counter(str(element.Lang) for element in elements(built) if "/Lang" in element)
    other = next(language for language in LANGUAGES if language != built.language)
    assert languages[other] > 100


def test_contents_notes_and_lists_are_tagged_as_what_they_are(built: Built) -> None:
    found = Counter(str(element.S) for element in elements(built))
    assert found["/TOCI"] > 100
    assert found["/Note"] > 1000
    assert found["/LI"] > 3000
    assert found["/Caption"] > 80


def test_pages_are_labeled_as_they_are_printed(built: Built) -> None:
    for number in (1, (len(built.texts) - built.front) // 2, len(built.texts) - built.front):
        assert str(number) in built.texts[built.front + number - 1].split()
    assert "ii" in built.texts[2].split()


def test_every_font_is_embedded_and_subset(built: Built) -> None:
    fonts = {}
    for page in built.pdf.pages:
        for font in page.Resources.get("/Font", {}).values():
            fonts[font.objgen] = font
    assert fonts
    for font in fonts.values():
        name = str(font.BaseFont)
        assert name[7] == "+", f"{name} is not a subset"
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys()), f"{name} is not embedded"
        assert "/ToUnicode" in font, f"{name} has no text"
        assert "Noto" in name, f"{name} is a font that the book does not name"
        assert not any(other in name for other in ("sc-", "tc-", "hk-", "kr-")), f"{name} has the forms of another language"


def test_the_text_layer_is_the_text(built: Built) -> None:
    text = "".join(built.texts)
    assert not [char for char in text if 0x2E80 <= ord(char) <= 0x2FDF], "radicals instead of characters"
    assert "\ufffd" not in text
    assert not [char for char in set(text) if 0xE000 <= ord(char) <= 0xF8FF]
    assert "日本" in text
    assert "宇宙" in text


def test_charts_have_real_text(built: Built) -> None:
    """The years on an axis can be found on the page."""
    pages = [min(pages_of(element, built)) for element in elements(built) if element.S == "/Figure"]
    assert len(pages) > 10
    with_years = [page for page in pages if sum(str(year) in built.texts[page] for year in range(2012, 2027)) >= 3]
    assert len(with_years) > 5
