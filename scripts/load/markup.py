"""What Markdown editors may type, and what of it would become live: HTML, attribute lists, scripts in links, images, definitions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from scripts.load.notation import CITATION, CODE, RECORD

_ADDRESS = r"(?:https?://[^\s<>()\[\]\"'`\\]+|mailto:[\w.@+-]+|(?!//)[\w./%-]*(?:#[\w-]+)?)"
"""Where a link may lead: to the web, to an editor, or to a page of the guide."""
_ALLOWED = re.compile(
    rf"{CODE.pattern}|{RECORD.pattern}|{CITATION.pattern}|\]\({_ADDRESS}\)|<https?://[^\s<>()\[\]\"'`\\]+>|\{{[#.][\w-]+\}}"
)
"""Code, references, citations, links, addresses, the ids of headings."""
_LIVE = re.compile(
    r"(?P<html><)|(?P<attributes>\{)|(?P<link>\](?=\())|(?P<image>!(?=\[))|(?P<marker>\[(?=(?:FOOTNOTES|TOC)\]))|(?P<tick>`)"
    r"|^ *(?:(?P<definition>\[(?=[^\]\n]*\]:)|\*(?=\[))|(?P<block>/(?=//))|(?P<fence>~(?=~~)))",
    re.MULTILINE,
)
BEGINNING = re.compile(r"^(?:[-+#>=:/~]|\*(?=\s)|(?P<number>\d+)(?=[.)](?:\s|$)))")
"""What makes a list, heading, quotation, definition or block of a line that begins with it."""


def live(text: str) -> Iterator[re.Match[str]]:
    """Yield what would become live in Markdown; the name of the group that matched says what."""
    for start, end in _between(text):
        yield from _LIVE.finditer(text, start, end)


def without_live(text: str, replaced: Callable[[re.Match[str]], str]) -> str:
    """Return `text` with everything that would become live replaced."""
    parts, end = [], 0
    for found in sorted([*live(text), *unpaired(text)], key=lambda found: found.start()):
        parts += [text[end : found.start()], replaced(found)]
        end = found.end()
    return "".join([*parts, text[end:]])


def unpaired(text: str) -> Iterator[re.Match[str]]:
    """Yield the asterisks and underscores of a text where they do not pair: they would pair with those of another text beside it."""
    for mark in (r"\*", r"(?<!\w)_|_(?!\w)"):
        found = [match for start, end in _between(text) for match in re.compile(mark).finditer(text, start, end)]
        if len(found) % 2:
            yield from found


def _between(text: str) -> Iterator[tuple[int, int]]:
    """Yield where what is between the pieces that editors may type begins and ends."""
    end = 0
    for allowed in _ALLOWED.finditer(text):
        yield end, allowed.start()
        end = allowed.end()
    yield end, len(text)
