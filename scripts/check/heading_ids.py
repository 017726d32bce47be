"""Every heading has an explicit ASCII id, once on its page: links to sections must not break, in Japanese least of all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.problems import Problem

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each heading without a proper id, for an id given twice, and for a level that is jumped over."""
    for pages in guide.pages.values():
        for page in pages.values():
            seen: set[str] = set()
            level = 0
            for section in page.sections():
                if section.id is None:
                    yield Problem(
                        page.file,
                        section.line,
                        "",
                        f"heading “{section.title}” has no id",
                        "end it with {#an-id}, the same in both languages",
                    )
                elif not _ID.fullmatch(section.id):
                    yield Problem(
                        page.file, section.line, "", f"“{section.id}” is not an id", "use small Latin letters, digits and hyphens"
                    )
                elif section.id in seen:
                    yield Problem(
                        page.file, section.line, "", f"the id “{section.id}” stands twice on this page", "give one of the two another id"
                    )
                if section.level > level + 1:
                    yield Problem(
                        page.file,
                        section.line,
                        "",
                        f"heading of level {section.level} under one of level {level}",
                        f"use {'#' * (level + 1)}",
                    )
                seen.add(section.id or "")
                level = section.level
