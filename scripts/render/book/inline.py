"""Running text as Typst markup: links with pages, notes, languages, labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from scripts.render.book.cross_references import CrossReferences
from scripts.render.book.markup import call, string, text
from scripts.render.book.notes import Notes
from scripts.render.book.phrases import Phrases
from scripts.render.tree.bibliography import BIBLIOGRAPHY
from scripts.render.tree.elements import Element, has_class, text_of
from scripts.render.tree.imprint import IMPRINT

_FUNCTIONS = {
    "strong": "strong",
    "b": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "code": "code",
    "small": "fine",
    "sup": "super",
    "sub": "sub",
}
_CLASSES = {
    "label": "caption-label",
    "source-mark": "source-mark",
    "other-language": "other-name",
    "event-theme": "tag",
    "outcome": "tag",
    "status-plan": "tag-of-plan",
    "status": "tag",
}
_SPELLED_OUT = (BIBLIOGRAPHY, IMPRINT)
"""Pages that give addresses on the web in full."""


class Inline:
    """Writes the running text of one staged page. `indexed` is true while links count as places of the index."""

    def __init__(self, page: str, notes: Notes, references: CrossReferences, phrases: Phrases) -> None:
        self._page = page
        self._notes = notes
        self._references = references
        self._phrases = phrases
        self._text: Callable[[str], str] = text
        self.indexed = True

    @contextmanager
    def heading(self) -> Iterator[None]:
        """Within the block, text breaks between phrases, links show no pages, and sources are cited by number."""
        self._text = self._phrases.text
        with self._references.silent(), self._notes.by_number():
            yield
        self._text = text

    def inside(self, element: Element, leave_out: Element | None = None) -> str:
        """Return what is in an element, without `leave_out`."""
        parts = [self._text(element.text or "")]
        for child in element:
            if isinstance(child.tag, str) and child is not leave_out:
                parts.append(self.element(child))
            parts.append(self._text(child.tail or ""))
        return "".join(parts)

    def element(self, element: Element) -> str:
        """Return an inline element as markup."""
        anchor = call("at", string(element.get("id"))) if element.get("id") else ""
        match element.tag:
            case "a":
                return anchor + self._link(element)
            case "img":  # its paragraph shows it
                return anchor
            case "br":
                return f"{anchor}#linebreak()"
            case "span" if has_class(element, "note"):
                return self._notes.mark(element, self)
            case "span":
                function = next((function for name, function in _CLASSES.items() if has_class(element, name)), "")
                return anchor + _called(function, self._in_language(element))
            case tag:
                return anchor + _called(_FUNCTIONS.get(tag, ""), self._in_language(element))

    def _in_language(self, element: Element) -> str:
        inside = self.inside(element)
        language = element.get("lang")
        return call("in-language", string(language), body=inside) if language else inside

    def _link(self, link: Element) -> str:
        href = link.get("href") or ""
        inside = self._in_language(link)
        if not href.startswith("#"):
            if self._page not in _SPELLED_OUT and text_of(link).startswith("http"):
                inside = text(text_of(link).partition("://")[2].split("/")[0])
            return call("web", string(href), body=inside) if href else inside
        target = string(href[1:])
        paged = has_class(link, "pg") or (not has_class(link, "source-link") and self._references.first(href[1:]))
        return call("go" if self.indexed else "point", target, body=inside) + (call("pg", target) if paged else "")


def _called(function: str, inside: str) -> str:
    return call(function, body=inside) if function else inside
