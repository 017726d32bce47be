"""Text made fit for Markdown: what is typed as text stays text, and Markdown that editors type cannot become anything live.

Character references are used throughout, for they mean the same in Markdown, in HTML and in an attribute.
"""

from __future__ import annotations

import re

from scripts.load.markup import BEGINNING, without_live

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|]|&(?=#?\w+;)")


class Markdown(str):
    """Text that is fit for Markdown; templates escape every other text."""

    def __html__(self) -> str:
        """Return the text itself, by which Jinja knows that it needs no escaping."""
        return self


def escaped(text: object) -> Markdown:
    """Return a text as Markdown that shows it as it is; what is Markdown already stays so."""
    return Markdown(text.__html__()) if hasattr(text, "__html__") else Markdown(_MARKUP.sub(_reference, str(text)))


def label(text: str) -> Markdown:
    """Return a plain text as Markdown that shows it as it is, on one line and at the beginning of a line too."""
    return _begun(escaped(_on_one_line(text)))


def paragraph(text: str) -> Markdown:
    """Return Markdown of one paragraph, which no line break, and nothing at its beginning, makes into a list or a heading."""
    return _begun(harmless(_on_one_line(text)))


def harmless(text: str) -> Markdown:
    """Return Markdown as typed by an editor; HTML, attribute lists, images and links to anything but pages and the web become text."""
    return Markdown(without_live(text, lambda found: f"{found[0][:-1]}&#{ord(found[0][-1])};"))


def address(url: object) -> Markdown:
    """Return a web address fit for the destination of a link."""
    return Markdown(re.sub(r"[()\[\]`\\{}|*<>]", lambda found: f"%{ord(found[0]):02X}", str(url)))


def title(text: str) -> str:
    """Return a title or description fit for the theme, which puts it unescaped into elements and attributes."""
    return text.translate({ord("<"): "‹", ord(">"): "›", ord('"'): "”"})


def _on_one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _begun(text: Markdown) -> Markdown:
    """Keep the beginning of a text from making it a block."""
    found = BEGINNING.match(text)
    if not found:
        return text
    kept = found["number"] or ""
    return Markdown(f"{kept}&#{ord(text[len(kept)])};{text[len(kept) + 1 :]}")


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
