"""Every link from prose to another page leads to a page and a section that exist."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import without_code
from scripts.load.page import Page
from scripts.load.problems import Fault, Problem, nearest

_LINK = re.compile(r"\]\((?P<target>[^)\s:]*)\)")
"""The target of an inline link that is not an address on the web."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each link whose page or section does not exist."""
    for language, pages in guide.pages.items():
        anchors = _anchors(guide, language)
        for page in pages.values():
            for number, line in page.lines():
                for found in _LINK.finditer(without_code(line)):
                    try:
                        _check_target(found["target"], page, anchors)
                    except Fault as fault:
                        yield fault.at(page.file, number)


def _check_target(target: str, page: Page, anchors: dict[str, set[str]]) -> None:
    path, _, fragment = target.partition("#")
    if path and not path.endswith(".md"):
        raise Fault(f"link to {target} does not name a page", "link to the .md file; it becomes .html in the site")
    named = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path.removesuffix(".md"))) if path else page.path
    if named not in anchors:
        raise Fault(
            f"link to {target}: there is no such page",
            nearest(named, anchors) or "write the path of a page below docs/, from the folder of this page",
        )
    if fragment and fragment not in anchors[named]:
        raise Fault(
            f"link to {target}: the page has no section “{fragment}”",
            nearest(fragment, anchors[named]) or f"one of {', '.join(sorted(anchors[named]))}",
        )


def _anchors(guide: Guide, language: str) -> dict[str, set[str]]:
    """The ids that can be linked to, by page: headings, and the entries of records."""
    anchors = {path: {section.id for section in page.sections if section.id} for path, page in guide.pages[language].items()}
    for record in guide.records.all():
        anchors.setdefault(record.page, set()).add(record.anchor or record.id)
    return anchors


RULE = Rule(
    title=("リンク先がある", "Links lead somewhere"),
    why=("読者を行き止まりに導かないためです。", "No link leads a reader nowhere."),
    looks_at="prose",
    check=check,
)
