"""What a heading of a rendered page says: its words, without its link to itself, marks of notes, and signs of status."""

from __future__ import annotations

import re
from html import escape, unescape

from mkdocs.structure.toc import AnchorLink, TableOfContents

HEADING = re.compile(r"<h[1-6][^>]*>(?P<heading>.*?)</h[1-6]>", re.DOTALL)
_WITH_ID = re.compile(r'<h[1-6](?=[^>]* id="([^"]+)")[^>]*>(.*?)</h[1-6]>', re.DOTALL)
_ASIDE = re.compile(r'<a class="headerlink".*?</a>|<sup.*?</sup>|<span class="(?:status|outcome)[ "].*?</span>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def heading_text(html: str) -> str:
    """Return the words of a heading, or of the head of a column, given as HTML."""
    return " ".join(unescape(_TAG.sub("", _ASIDE.sub("", html))).split())


MOST_ENTRIES = 60
"""In one section of the contents: hundreds are looked up by the filter and the letters above a list, not by reading down the margin."""


def name_contents(contents: TableOfContents, html: str) -> None:
    """Let the entries of a page's contents say what its headings, given in its HTML, say; mkdocs would take in their signs of status.

    A section with more than MOST_ENTRIES goes without them.
    """
    titles = {anchor: escape(heading_text(heading), quote=False) for anchor, heading in _WITH_ID.findall(html)}

    def name(entry: AnchorLink) -> None:
        entry.title = titles.get(entry.id, entry.title)
        if len(entry.children) > MOST_ENTRIES:
            entry.children.clear()
        for child in entry.children:
            name(child)

    for entry in contents:
        name(entry)
