"""Both languages of a page have the same sections, in the same order, under the same ids: the language toggle relies on it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.page import Section
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem at the first section of a page that differs between the languages."""
    for pages in guide.page_pairs:
        for sections in zip_longest(*(page.sections for page in pages)):
            if len({section and (section.id, section.level) for section in sections}) == 1:
                continue
            shown = [
                f"{_shown(section)} in {guide.languages[page.language].english_name}" for section, page in zip(sections, pages, strict=True)
            ]
            page, section = next((page, section) for section, page in zip(reversed(sections), reversed(pages), strict=True) if section)
            yield Problem(page.file, section.line, "", f"sections differ: {', '.join(shown)}", "make the headings alike")
            break


def _shown(section: Section | None) -> str:
    return f"“{section.id}” (level {section.level})" if section else "nothing more"


RULE = Rule(
    title=("両言語で同じ節", "The same sections in both languages"),
    why=("言語を切り替えても同じ節にとどまれるようにするためです。", "The language toggle stays in the same section."),
    looks_at="prose",
    check=check,
)
