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
    for japanese, english in guide.page_pairs:
        for ja, en in zip_longest(japanese.sections, english.sections):
            if ja and en and (ja.id, ja.level) == (en.id, en.level):
                continue
            page, section = (english, en) if en else (japanese, ja)
            message = f"sections differ: {_shown(ja)} in Japanese, {_shown(en)} in English"
            yield Problem(page.file, section.line if section else 1, "", message, "make the headings alike")
            break


def _shown(section: Section | None) -> str:
    return f"“{section.id}” (level {section.level})" if section else "nothing more"


RULE = Rule(
    title=("両言語で同じ節", "The same sections in both languages"),
    why=("言語を切り替えても同じ節にとどまれるようにするためです。", "The language toggle stays in the same section."),
    looks_at="prose",
    check=check,
)
