"""On paper a link says nothing: each reference below a page gets the address of its source, which only print shows."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_SOURCE = re.compile(r"div\.source#(source-[^\s\]]+)\n.*?\n\n(.*?)\n", re.DOTALL)
_ADDRESS = re.compile(r"<(https?://[^>\s]+)>")
_LINK = re.compile(r'(<a href="[^"]*bibliography(?:\.html)?#(source-[^"]+)">.*?</a>)', re.DOTALL)


def with_addresses(html: str, bibliography: Path) -> str:
    """Return a page's HTML with the addresses of the sources that its references name; `bibliography` is the staged Markdown."""
    text, footnotes, references = html.partition('<div class="footnote">')
    if not footnotes or not bibliography.exists():
        return html
    addresses = _addresses(bibliography, bibliography.stat().st_mtime_ns)

    def add(found: re.Match[str]) -> str:
        address = addresses.get(found[2])
        return f'{found[1]}<span class="print-only source-address"> {address}</span>' if address else found[1]

    return text + footnotes + _LINK.sub(add, references)


@cache
def _addresses(bibliography: Path, changed: int) -> dict[str, str]:
    """The address of each source by its id; `changed` makes a changed file be read again."""
    del changed
    found = {}
    for identity, reference in _SOURCE.findall(bibliography.read_text(encoding="utf-8")):
        if address := _ADDRESS.search(reference):
            found[identity] = address[1].replace("&", "&amp;")
    return found
