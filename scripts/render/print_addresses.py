"""On paper a link says nothing: each reference below a page gets the address of its source, which only print shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

_LINK = re.compile(r'(<a href="[^"]*bibliography(?:\.html)?#(source-[^"]+)">.*?</a>)', re.DOTALL)


def with_addresses(html: str, addresses: Mapping[str, str]) -> str:
    """Return a page's HTML with the addresses of the sources that its references name, given by their anchors in the bibliography."""
    text, footnotes, references = html.partition('<div class="footnote">')

    def add(found: re.Match[str]) -> str:
        address = addresses.get(found[2])
        return f'{found[1]}<span class="print-only source-address"> {escape(address)}</span>' if address else found[1]

    return text + footnotes + _LINK.sub(add, references)
