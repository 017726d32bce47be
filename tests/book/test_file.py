"""The PDF as a file: tagged, in its language, with outline, labels, metadata, embedded fonts and a clean text layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pikepdf

from tests.book.built_book import Built, built

__all__ = ["built"]  # a fixture, which a conftest.py would hold if mypy took two of that name

MOST_BYTES = 12_000_000
STANDARD = "http://www.aiim.org/pdfua/ns/id/"


def elements(built: Built) -> Iterator[pikepdf.Object]:
    stack = [built.pdf.Root.StructTreeRoot.K[0]]
    while stack:
        element = stack.pop()
        yield element
        kids = element.get("/K")
        if isinstance(kids, pikepdf.Array):
            stack += [kid for kid in reversed(list(kids)) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def test_it_is_small_enough(built: Built) -> None:
    assert built.path.stat().st_size < MOST_BYTES


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


def test_figures_have_words_and_links_too(built: Built) -> None:
    for element in elements(built):
        if element.S == "/Figure":
            assert str(element.get("/Alt", "")), "figure without alternative text"
    for page in built.pdf.pages:
        for annotation in page.get("/Annots", []):
            if annotation.Subtype == "/Link":
                assert str(annotation.get("/Contents", "")).strip(), "link without text"


def test_tables_have_header_cells(built: Built) -> None:
    for element in elements(built):
        if element.S != "/Table":
            continue
        inside = Counter[str]()
        stack: list[Any] = [element]
        while stack:
            kids = stack.pop().get("/K", [])
            for kid in kids if isinstance(kids, pikepdf.Array) else []:
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    inside[str(kid.S)] += 1
                    stack.append(kid)
        assert inside["/TH"], "table without header cells"


def test_headings_do_not_jump(built: Built) -> None:
    last = 0
    for element in elements(built):
        if (name := str(element.S)) in {f"/H{level}" for level in range(1, 7)}:
            level = int(name[2])
            assert level <= last + 1, f"H{level} after H{last}"
            last = level


def test_words_of_the_other_language_are_tagged(built: Built) -> None:
    languages = Counter(str(element.Lang) for element in elements(built) if "/Lang" in element)
    assert languages["en" if built.language == "ja" else "ja"] > 100


def test_pages_are_labelled_as_they_are_printed(built: Built) -> None:
    numbers = built.pdf.Root.PageLabels.Nums
    assert [int(numbers[0]), str(numbers[1].S), str(numbers[3].S)] == [0, "/r", "/D"]
    for number in (0, len(built.texts) // 2, len(built.texts) - built.front - 1):
        assert str(number + 1) in built.texts[built.front + number].split()


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
        assert not any(other in name for other in ("-SC", "-TC", "-HK", "-KR")), f"{name} has the forms of another language"


def test_the_text_layer_is_the_text(built: Built) -> None:
    text = "".join(built.texts)
    assert not [char for char in text if 0x2E80 <= ord(char) <= 0x2FDF], "radicals instead of characters"
    assert "\ufffd" not in text
    assert not [char for char in set(text) if 0xE000 <= ord(char) <= 0xF8FF]
    assert "日本" in text
    assert "宇宙" in text


def test_no_glyph_is_missing(built: Built) -> None:
    """Glyph 0 (.notdef) is drawn nowhere."""
    for number, page in enumerate(built.pdf.pages):
        for instruction in pikepdf.parse_content_stream(page):
            operands: Any = instruction.operands
            if str(instruction.operator) not in ("TJ", "Tj"):
                continue
            strings = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
            for string in strings:
                if isinstance(string, pikepdf.String):
                    raw = bytes(string)
                    assert b"\x00\x00" not in {raw[i : i + 2] for i in range(0, len(raw), 2)}, f".notdef on page {number}"
