"""Staged Markdown to elements, with the extensions that mkdocs.yml names: one list for the site and the books."""

from __future__ import annotations

import re
from pathlib import Path

import markdown
from lxml import etree, html
from mkdocs.config import load_config

from scripts.render.tree.elements import SVG, Element

_BARE_AMPERSAND = re.compile(r"&(?!#?\w+;)")
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_UNPRINTED = re.compile(r"^(/{3,}) html \| details\.cite-page$.*?^\1$\n?", re.DOTALL | re.MULTILINE)
"""How to cite a page: no book prints it, and to read it takes a tenth of the time."""


class MarkdownReader:
    """Renders Markdown as the site does."""

    def __init__(self, root: Path, staged: Path) -> None:
        config = load_config(str(root / "mkdocs.yml"), docs_dir=str(staged))
        self._markdown = markdown.Markdown(extensions=config["markdown_extensions"], extension_configs=config["mdx_configs"])

    def read(self, text: str) -> Element:
        """Return `text` as the children of a <div>; drawings are SVG elements in their namespace, comments are left out.

        Raises etree.XMLSyntaxError for a drawing that is not well-formed.
        """
        rendered = self._markdown.reset().convert(_UNPRINTED.sub("", text))
        drawings: list[str] = []

        def keep(found: re.Match[str]) -> str:
            drawings.append(found[0])
            return f'<span data-drawing="{len(drawings) - 1}"></span>'

        # lxml's HTML parser knows no namespaces and would write viewBox in small letters
        tree = html.fragment_fromstring(_DRAWING.sub(keep, rendered), create_parent="div")
        for place in tree.xpath(".//span[@data-drawing]"):
            drawing = etree.fromstring(_well_formed(drawings[int(place.get("data-drawing"))]))
            drawing.tail = place.tail
            place.getparent().replace(place, drawing)
        etree.strip_tags(tree, etree.Comment)
        return tree


def _well_formed(drawing: str) -> str:
    """A drawing as HTML lets it be written, as XML wants it."""
    if not re.match(r"<svg\b[^>]*\sxmlns=", drawing):
        drawing = drawing.replace("<svg", f'<svg xmlns="{SVG}"', 1)
    return _BARE_AMPERSAND.sub("&amp;", drawing)
