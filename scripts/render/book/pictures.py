"""Pictures and drawings: files beside the markup, with what they show in words."""

from __future__ import annotations

import posixpath
from pathlib import Path

from lxml import etree

from scripts.load.problems import InputError
from scripts.render.book.markup import call, string
from scripts.render.tree.elements import SVG, Element, text_of
from scripts.render.tree.page import TreePage


class Pictures:
    """Writes the pictures of one staged page, which is below the folder `staged`, into the folder `out`."""

    def __init__(self, page: TreePage, staged: Path, out: Path) -> None:
        self._page = page
        self._staged = staged
        self._out = out
        self._count = 0

    def picture(self, element: Element) -> str:
        """Return the markup of the picture in `element`. Raises InputError where its file does not exist."""
        drawing = next(element.iter(f"{{{SVG}}}svg"), None)
        if drawing is not None:
            return self._drawing(drawing)
        image = next(element.iter("img"))
        source = image.get("src") or ""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(self._page.staged.path), source))
        file = self._staged / path  # assets are beside the folders of the languages, and addressed as if they were in them
        if path.startswith("..") or not file.is_file():
            raise InputError([self._page.problem(f"picture “{source}” does not exist", "correct its path", source)])
        return self._written(file.read_bytes(), file.suffix, image.get("alt") or "")

    def _drawing(self, drawing: Element) -> str:
        texts = [text_of(found) for name in ("title", "desc") if (found := drawing.find(f"{{{SVG}}}{name}")) is not None]
        return self._written(etree.tostring(drawing, with_tail=False), ".svg", " ".join(texts))

    def _written(self, content: bytes, suffix: str, alternative: str) -> str:
        self._count += 1
        name = f"{self._page.id}-{self._count}{suffix}"
        (self._out / name).write_bytes(content)
        return call("picture", string(f"/{self._out.name}/{name}"), string(alternative))
