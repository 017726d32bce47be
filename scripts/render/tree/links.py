"""Links between pages become links inside the book."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Set
from urllib.parse import urljoin, urlsplit

from scripts.load.problems import Problem
from scripts.render.tree.elements import Element
from scripts.render.tree.page import TreePage


def resolve_links(pages: dict[str, TreePage], site: str) -> Iterator[Problem]:
    """Point every link between pages at its place in the book; yield a problem for each that leads to no place in it.

    A link inside the book gets the attribute data-page, the path of the page that it leads to. A link to a file of the site that is no
    page (a download) gets its address on the web, below `site`.
    """
    for page in pages.values():
        for link in [*page.tree.iter("a"), *(link for note in page.notes.values() for link in note.iter("a"))]:
            href = link.get("href") or ""
            if not href or urlsplit(href).scheme:
                continue
            path, _, anchor = href.partition("#")
            here = posixpath.dirname(page.staged.path)
            if path and not path.endswith(".md"):
                link.set("href", urljoin(site, posixpath.normpath(posixpath.join(here, path)).lstrip("./")))
                continue
            target = posixpath.normpath(posixpath.join(here, path)).removesuffix(".md") if path else page.staged.path
            place = _place(pages, target, anchor)
            if place is None:
                hint = "add the page to nav in mkdocs.yml, or correct the link"
                yield page.problem(f"links to {href}, which is not in the book", hint, f"({href})")
                continue
            link.set("href", f"#{place}")
            link.set("data-page", target)


def _place(pages: dict[str, TreePage], target: str, anchor: str) -> str | None:
    if target not in pages:
        return None
    page = pages[target]
    if not anchor or anchor == "references":
        return page.id
    return f"{page.id}--{anchor}" if f"{page.id}--{anchor}" in page.ids else None


def redirect(links: Iterable[Element], places: Set[str]) -> None:
    """Let each link to a section that the book leaves out lead to its page; `places` are the ids that the book has."""
    for link in links:
        target = link.get("href") or ""
        if target.startswith("#") and target[1:] not in places:
            link.set("href", target.split("--")[0])
