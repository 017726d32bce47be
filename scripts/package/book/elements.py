"""Small things to do with elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import html

Element = Any
"""An lxml element; lxml's stubs do not tell HTML elements from SVG ones."""

_WORD_JOINER = "\u2060"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def make(tag: str, *children: Element | str, **attributes: str) -> Element:
    """Return an element; `class_` and `data_x` become class and data-x."""
    element = html.Element(tag)
    for name, value in attributes.items():
        element.set(name.rstrip("_").replace("_", "-"), value)
    for child in children:
        add(element, child)
    return element


def add(element: Element, child: Element | str) -> None:
    """Append an element or text to `element`."""
    if not isinstance(child, str):
        element.append(child)
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + child
    else:
        element.text = (element.text or "") + child


def drop(element: Element) -> None:
    """Take an element out and leave the text after it."""
    element.drop_tree()


def replace(old: Element, new: Element) -> None:
    """Put `new` in the place of `old`, before the text that follows it."""
    new.tail, old.tail = old.tail, None
    old.getparent().replace(old, new)


def words_of(element: Element) -> str:
    """Return the text of an element, without footnote marks and drawings, in one line."""
    parts = element.xpath('.//text()[not(ancestor::sup) and not(ancestor::*[@class="note"]) and not(ancestor::*[local-name()="svg"])]')
    return " ".join("".join(parts).split())


def of_class(tree: Element, name: str) -> Iterator[Element]:
    """Yield the elements that have the class `name`."""
    yield from tree.xpath(f'.//*[contains(concat(" ", normalize-space(@class), " "), " {name} ")]')


def has_class(element: Element, name: str) -> bool:
    """True where `element` has the class `name`."""
    return name in (element.get("class") or "").split()


def join_to_text_before(element: Element) -> None:
    """Keep a line from breaking before `element`: a word joiner, which is not drawn and not in the text layer, ends the text before it."""
    before = element.getprevious()
    if before is not None:
        before.tail = f"{before.tail or ''}{_WORD_JOINER}"
    else:
        above = element.getparent()
        above.text = f"{above.text or ''}{_WORD_JOINER}"
