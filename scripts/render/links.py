"""Look at every link, anchor, image and script of the rendered HTML: it must lead somewhere, and nothing may be asked of another host.

mkdocs checks Markdown links; this reads what was really written, raw HTML and percent-encoded ids included.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
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


@dataclass(frozen=True, order=True)
class BrokenLink:
    """A link that leads nowhere, or a request to another host: the page, the link as written, and what is wrong."""

    page: str
    link: str
    reason: str

    def __str__(self) -> str:
        return f"{self.page}: “{self.link}” {self.reason}"


class _Page:
    def __init__(self, path: Path) -> None:
        self.tree = html.parse(str(path), parser=html.HTMLParser(encoding="utf-8")).getroot()

    @cached_property
    def ids(self) -> set[str]:
        return {str(found) for found in self.tree.xpath("//@id | //a/@name")}


def broken_links(site: Path) -> list[BrokenLink]:
    """Return everything in the HTML below `site` that is broken or that asks another host, sorted by page."""
    pages = {path.relative_to(site).as_posix(): _Page(path) for path in sorted(site.rglob("*.html"))}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    found = [broken for name, page in pages.items() for broken in _broken_on(name, page, pages, files)]
    return sorted(set(found))


def _broken_on(name: str, page: _Page, pages: dict[str, _Page], files: set[str]) -> Iterator[BrokenLink]:
    for link, loaded in _links(page):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:  # an address on the web, or mailto:
            if loaded and parts.scheme != "data":
                yield BrokenLink(name, link, "asks another host")
            continue
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))) if parts.path else name
        if name == "404.html":
            continue  # served at any depth: its links are absolute, from the address of the site
        if target not in files:
            yield BrokenLink(name, link, f"leads to {target}, which does not exist")
        elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
            yield BrokenLink(name, link, f"names an anchor that {target} does not have")


def _links(page: _Page) -> Iterator[tuple[str, bool]]:
    """Yield every link of a page, and whether a browser follows it by itself."""
    for element in page.tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "a" and (href := element.get("href")):
            if not href.startswith(("mailto:", "javascript:")):
                yield href, False
        elif element.tag == "link" and set((element.get("rel") or "").split()) & _ONLY_NAMED:
            continue
        else:
            for attribute in _LOADED.get(element.tag, ()):
                if value := element.get(attribute):
                    yield value.split()[0], True
