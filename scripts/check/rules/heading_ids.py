"""Every heading has an explicit ASCII id, once on its page: links to sections must not break, in Japanese least of all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models.patterned import Id
from scripts.load.page import Page
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each heading without a proper id, for a duplicate id, and for a level that is skipped."""
    for pages in guide.pages.values():
        for page in pages.values():
            yield from _in_page(page)


def _in_page(page: Page) -> Iterator[Problem]:
    seen: set[str] = set()
    level = 0
    for section in page.sections:
        if section.id is None:
            message = f"heading “{section.title}” has no id"
            yield Problem(page.file, section.line, "", message, "end it with {#an-id}, the same in both languages")
        elif not re.fullmatch(Id.pattern, section.id):
            yield Problem(page.file, section.line, "", f"“{section.id}” is not an id", Id.hint)
        elif section.id in seen:
            message = f"the id “{section.id}” is on this page twice"
            yield Problem(page.file, section.line, "", message, "give one of the two another id")
        if section.level > level + 1:
            message = f"heading of level {section.level} under one of level {level}"
            yield Problem(page.file, section.line, "", message, f"use {'#' * (level + 1)}")
        seen.add(section.id or "")
        level = section.level


RULE = Rule(
    title=("見出しのid", "Ids of headings"),
    why=(
        "節へのリンクが切れないよう、見出しには両言語で同じASCIIのidを付けます。",
        "Links to sections stay valid: each heading has an ASCII id, the same in both languages.",
    ),
    looks_at="prose",
    check=check,
)
