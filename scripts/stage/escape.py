"""Text made fit for Markdown: what is typed as text stays text, and Markdown that editors type cannot become anything live.

Character references are used throughout, for they mean the same in Markdown, in HTML and in an attribute.
"""

from __future__ import annotations

import re

from scripts.load.notation import CITATION, CODE, RECORD

_MARKUP = re.compile(r"[\\`*_{}\[\]<>|]|&(?=#?\w+;)")
_FIRST = re.compile(r"^(?:[-+#>=:/~]|\*(?=\s)|(?P<number>\d+)(?=[.)](?:\s|$)))")
"""What makes a list, heading, quotation, definition or block of a line that begins with it."""

_ADDRESS = r"(?:https?://[^\s<>()\[\]\"'`\\]+|mailto:[\w.@+-]+|[\w./%-]*(?:#[\w-]+)?)"
"""Where a link may lead: to the web, to an editor, or to a page of the guide."""
_TYPED = re.compile(
    rf"{CODE.pattern}|{RECORD.pattern}|{CITATION.pattern}|\]\({_ADDRESS}\)|<https?://[^\s<>()\[\]\"'`\\]+>|\{{[#.][\w-]+\}}"
)
"""What editors may type: code, references, citations, links, addresses, the ids of headings."""
_LIVE = re.compile(r"<|\{|\](?=\()|!(?=\[)|\[(?=(?:FOOTNOTES|TOC)\])|^ *(?:\[(?=[^\]\n]*\]:)|\*(?=\[)|/(?=//)|[`~](?=``|~~))", re.MULTILINE)
"""What begins an element, a comment, an attribute list, any other link, an image, a marker, a definition, a block or a fence."""


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
    parts, end = [], 0
    for typed in _TYPED.finditer(text):
        parts += [_LIVE.sub(_last_as_reference, text[end : typed.start()]), typed[0]]
        end = typed.end()
    return Markdown("".join([*parts, _LIVE.sub(_last_as_reference, text[end:])]))


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
    found = _FIRST.match(text)
    if not found:
        return text
    kept = found["number"] or ""
    return Markdown(f"{kept}&#{ord(text[len(kept)])};{text[len(kept) + 1 :]}")


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _last_as_reference(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}&#{ord(found[0][-1])};"
