"""Every link from prose to another page leads to a page and a section that exist."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from scripts.load.address import OWN_PAGE, SHARED_PAGE, anchor_of, page_of
from scripts.load.guide import Guide
from scripts.load.notation import without_code
from scripts.load.problems import Problem, nearest

_LINK = re.compile(r"\]\((?P<target>[^)\s:]*)\)")
"""The target of an inline link that is not an address on the web."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each link whose page or section does not exist."""
    for language, pages in guide.pages.items():
        anchors = _anchors(guide, language)
        for page in pages.values():
            for number, line in page.lines():
                for found in _LINK.finditer(without_code(line)):
                    path, _, fragment = found["target"].partition("#")
                    target = (
                        posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path.removesuffix(".md"))) if path else page.path
                    )
                    if path and not path.endswith(".md"):
                        hint = "link to the .md file; it becomes .html in the site"
                        yield Problem(page.file, number, "", f"link to {found['target']} does not name a page", hint)
                    elif target not in anchors:
                        yield Problem(page.file, number, "", f"link to {found['target']}: there is no such page", nearest(target, anchors))
                    elif fragment and fragment not in anchors[target]:
                        message = f"link to {found['target']}: the page has no section “{fragment}”"
                        yield Problem(page.file, number, "", message, nearest(fragment, anchors[target]))


def _anchors(guide: Guide, language: str) -> dict[str, set[str]]:
    """The ids that can be linked to, by page: headings, and the entries of records."""
    anchors = {path: {section.id for section in page.sections() if section.id} for path, page in guide.pages[language].items()}
    for kind, record in guide.records.all():
        if kind in OWN_PAGE:
            anchors[page_of(record)] = {record.id}
        elif SHARED_PAGE[kind] in anchors:
            anchors[SHARED_PAGE[kind]].add(anchor_of(record))
    return anchors
