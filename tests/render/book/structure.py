"""The structure tree of a PDF: elements, and the pages that their content is on."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from tests.render.book.built_book import Built


def elements(built: Built) -> Iterator[pikepdf.Object]:
    """Every element in reading order."""
    stack = [*children(built.pdf.Root.StructTreeRoot)][::-1]
    while stack:
        element = stack.pop()
        yield element
        stack += [*children(element)][::-1]


def children(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The elements right below one."""
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid


def pages_of(element: pikepdf.Object, built: Built) -> set[int]:
    """The pages, counted from 0, on which the content of an element is."""
    pages = set()
    for kid in _kids(element):
        if isinstance(kid, int):
            pages.add(built.numbers[element.Pg.objgen])
        elif "/S" in kid:
            pages |= pages_of(kid, built)
        elif "/MCID" in kid:
            pages.add(built.numbers[(kid.get("/Pg") or element.Pg).objgen])
    return pages


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    return [] if kids is None else list(kids) if isinstance(kids, pikepdf.Array) else [kids]
