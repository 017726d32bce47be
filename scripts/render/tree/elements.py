"""Small things to do with elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import html

Element = Any
"""An lxml element; lxml's stubs do not tell HTML elements from SVG ones."""

SVG = "http://www.w3.org/2000/svg"
_UNREAD = ("sup", f"{{{SVG}}}svg")
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


def text_of(element: Element) -> str:
    """Return the text of an element, without footnote marks and drawings, in one line."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _UNREAD and child.get("class") != "note":
            yield from _texts(child)
        yield child.tail or ""


def of_class(tree: Element, name: str) -> Iterator[Element]:
    """Yield the elements that have the class `name`."""
    yield from tree.xpath(f'.//*[contains(concat(" ", normalize-space(@class), " "), " {name} ")]')


def has_class(element: Element, name: str) -> bool:
    """True where `element` has the class `name`."""
    return name in (element.get("class") or "").split()


def move(source: Element, target: Element) -> None:
    """Put what is in `source` at the end of `target`, without the paragraphs around it."""
    if source.text:
        add(target, source.text.strip("\n"))
    for child in list(source):
        tail, child.tail = child.tail, None
        if child.tag == "p":
            move(child, target)
        else:
            target.append(child)
        if tail:
            add(target, tail)
