"""SVG drawings made ready for a book: ids unique in it, and nothing that only a browser with our style sheets understands."""

from __future__ import annotations

import copy
import re

from lxml import etree

from scripts.render.tree.elements import SVG, Element

_FACE = "Noto Sans CJK JP, sans-serif"
_VARIABLE = re.compile(r"var\(--[\w-]+,\s*([^)]+)\)")
_URL_REFERENCE = re.compile(r"url\(#([^)]+)\)")


def prepare_drawings(tree: Element, page: str) -> None:
    """Make each drawing in `tree` fit for a book; `page` begins the ids in it."""
    for number, drawing in enumerate(tree.iter(f"{{{SVG}}}svg")):
        _rewrite(drawing, f"{page}--svg{number}-")
        _set_halos(drawing)
        if not drawing.get("font-family"):
            drawing.set("font-family", _FACE)  # else it would be set in the face of the text around it
        etree.strip_tags(drawing, f"{{{SVG}}}a")  # they lead to pages of the site
        drawing.set("role", "img")  # a drawing without links is an image


def _rewrite(drawing: Element, prefix: str) -> None:
    """Make the ids inside a drawing unique in the book, and what refers to them follow; give CSS variables their fallback values."""
    for element in drawing.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            if name == "id":
                element.set(name, prefix + value)
            elif name in ("aria-labelledby", "aria-describedby"):
                element.set(name, " ".join(prefix + part for part in value.split()))
            elif name.endswith("href") and value.startswith("#"):
                element.set(name, f"#{prefix}{value[1:]}")
            elif "url(#" in value or "var(" in value:
                element.set(name, _URL_REFERENCE.sub(rf"url(#{prefix}\1)", _VARIABLE.sub(r"\1", value)))


def _set_halos(drawing: Element) -> None:
    """Draw the outline that keeps a label legible as a label behind it: EPUB readers do not know paint-order."""
    for label in drawing.xpath('.//*[@paint-order="stroke"]'):
        behind = copy.deepcopy(label)
        behind.tail = None
        behind.attrib.pop("paint-order")
        behind.set("aria-hidden", "true")
        label.addprevious(behind)
        for name in ("paint-order", "stroke", "stroke-width"):
            label.attrib.pop(name, None)
