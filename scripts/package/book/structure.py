"""What WeasyPrint 70 leaves out of the structure tree of a PDF, added while it builds the tree.

It does not tag languages inside the text, names every link by its target, and does not tell footnotes from text. Its tree builder has no
hook, so the function that makes one element of the tree is wrapped. It also loses a footnote where it keeps a line on a page by moving the
notes of earlier lines: those are sent to the next page. WeasyPrint is pinned; tests/book would show a change.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.layout import page as page_layout
from weasyprint.pdf import tags


@contextmanager
def mended() -> Iterator[None]:
    """Within the block, WeasyPrint tags languages, links and notes, and keeps every footnote."""
    build, make_page = tags._build_box_tree, page_layout.make_page
    tags._build_box_tree = _tagging(build)
    page_layout.make_page = _keeping_notes(make_page)
    try:
        yield
    finally:
        tags._build_box_tree, page_layout.make_page = build, make_page


def _tagging(build: Any) -> Any:
    def wrapped(box: Any, parent: Any, *others: Any) -> Iterator[Any]:
        inner = getattr(box, "_box", box)
        if annotation := getattr(inner, "link_annotation", None):
            annotation["Contents"] = pydyf.String(_text(inner) or str(annotation.get("Contents", "")))
        made = list(build(box, parent, *others))
        element = inner.element if hasattr(inner, "element") else None
        if element is not None and made and isinstance(element.tag, str) and element.tag not in ("html", "body"):
            if (language := element.get("lang")) and inner.element_tag == element.tag:
                made[-1]["Lang"] = pydyf.String(language)
            if element.get("class") == "fn" and inner.element_tag == "span" and made[-1]["S"] != "/Note":
                made[-1]["S"] = "/Note"
                made[-1]["ID"] = pydyf.String(f"{element.get('id')}-{made[-1].number}")
        yield from made

    return wrapped


def _text(box: Any) -> str:
    if isinstance(box, boxes.TextBox):
        return str(box.text)
    return "".join(_text(child) for child in getattr(box, "children", ()))


def _keeping_notes(make_page: Any) -> Any:
    def wrapped(context: Any, *others: Any) -> Any:
        made = make_page(context, *others)
        for box in made[0].descendants():
            note = getattr(box, "footnote", None)
            if note is not None and note in context.footnotes:
                context.footnotes.remove(note)
                context.reported_footnotes.append(note)
        return made

    return wrapped
