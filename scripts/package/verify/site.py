"""The website as it lies on the disk: its files, and its pages, each read once for every check."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from lxml import html

_LOADED = {
    "img": ("src", "srcset"),
    "script": ("src",),
    "link": ("href",),
    "source": ("src", "srcset"),
    "iframe": ("src",),
    "use": ("href",),
}
"""What a browser fetches by itself when it shows the page."""
_ONLY_NAMED = {"canonical", "alternate", "next", "prev"}
"""Kinds of <link> that name an address without fetching it."""
NOT_FOUND = "404.html"
"""Served at any depth: its links are absolute, from the address of the site."""


class Link(NamedTuple):
    """A link as written, and whether a browser follows it by itself."""

    written: str
    loaded: bool


class BuiltPage:
    """A page of HTML. `name` is its path in the site, `whole` whether it is not cut off."""

    def __init__(self, path: Path, name: str) -> None:
        content = path.read_bytes()
        self.name = name
        self.whole = content.rstrip().endswith(b"</html>")
        self.tree = html.document_fromstring(content or b"<html></html>", parser=html.HTMLParser(encoding="utf-8"))

    @cached_property
    def ids(self) -> set[str]:
        """What a link to this page may have after its #."""
        return {found for element in self.tree.iter() for found in (element.get("id"), element.tag == "a" and element.get("name")) if found}

    @cached_property
    def links(self) -> list[Link]:
        """Every link of the page."""
        return list(self._links())

    def target(self, link: Link) -> str | None:
        """Return the path in the site that a link leads to, None for an address elsewhere."""
        parts = urlsplit(link.written)
        return None if parts.scheme or parts.netloc else resolved(self.name, unquote(parts.path))

    def _links(self) -> Iterator[Link]:
        for element in self.tree.iter():
            if not isinstance(element.tag, str):
                continue
            if element.tag == "a" and (href := element.get("href")):
                if not href.startswith(("mailto:", "javascript:")):
                    yield Link(href, False)
            elif element.tag == "link" and set((element.get("rel") or "").split()) & _ONLY_NAMED:
                continue
            elif element.get("id") == "__config":  # where Material finds the search worker
                yield Link(json.loads(element.text or "{}").get("search", ""), True)
            else:
                for attribute in _LOADED.get(element.tag, ()):
                    if value := element.get(attribute):
                        yield Link(value.split()[0], True)


class BuiltSite:
    """The website in `folder`. Names of files are paths below it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        self.pages = {name: BuiltPage(folder / name, name) for name in self.files if name.endswith(".html")}

    def read(self, name: str) -> bytes:
        """Return what is in a file."""
        return (self.folder / name).read_bytes()


def resolved(name: str, link: str) -> str:
    """Return the path in the site that the relative `link` in the file `name` leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), link)) if link else name
