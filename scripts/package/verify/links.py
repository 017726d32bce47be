"""Every link, anchor, image and script of the rendered HTML leads somewhere, and nothing is loaded from another host.

mkdocs checks Markdown links; this reads what was really written, raw HTML and percent-encoded ids included.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.load.problems import Problem
from scripts.package.verify.made import Made
from scripts.package.verify.site import NOT_FOUND, BuiltPage, BuiltSite


@dataclass(frozen=True, order=True)
class BrokenLink:
    """A link that leads nowhere, or loads from another host: the page, the link as written, what is wrong and what would be right."""

    page: str
    link: str
    reason: str
    hint: str = ""


def check(made: Made) -> Iterator[Problem]:
    """Yield every broken link, by the file that an editor changes."""
    for broken in broken_links(made.site):
        yield Problem(made.source(broken.page), 0, "", f"“{broken.link}” {broken.reason}", broken.hint)


def broken_links(site: BuiltSite | Path) -> list[BrokenLink]:
    """Return every link of the HTML of `site` (or in this folder) that is broken or loads from another host, sorted by page."""
    site = BuiltSite(site) if isinstance(site, Path) else site
    files = set(site.files)
    return sorted({broken for page in site.pages.values() for broken in _broken_on(page, site, files)})


def _broken_on(page: BuiltPage, site: BuiltSite, files: set[str]) -> Iterator[BrokenLink]:
    for link in page.links:
        target = page.target(link)
        if target is None:
            if link.loaded and urlsplit(link.written).scheme != "data":
                yield BrokenLink(page.name, link.written, "is loaded from another host", "put a copy below docs/assets")
            continue
        if page.name.endswith(NOT_FOUND):
            continue
        fragment = unquote(urlsplit(link.written).fragment)
        if target not in files:
            yield BrokenLink(page.name, link.written, f"leads to {target}, which does not exist", "correct the link, or add the file")
        elif fragment and target in site.pages and fragment not in site.pages[target].ids:
            hint = "correct the link, or give the section this id"
            yield BrokenLink(page.name, link.written, f"names an anchor that {target} does not have", hint)
