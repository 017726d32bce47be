"""Both languages of a page have the same sections, in the same order, under the same ids: the language toggle relies on it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from scripts.load.guide import Guide
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem at the first section of a page that differs between the languages."""
    for path, japanese in guide.pages["ja"].items():
        english = guide.pages["en"].get(path)
        if english is None:
            continue
        for ja, en in zip_longest(japanese.sections(), english.sections()):
            if ja and en and (ja.id, ja.level) == (en.id, en.level):
                continue
            here = f"“{ja.id}” (level {ja.level})" if ja else "nothing more"
            page, section = (english, en) if en else (japanese, ja)
            there = f"“{en.id}” (level {en.level})" if en else "nothing more"
            yield Problem(
                page.file,
                section.line if section else 1,
                "",
                f"sections differ: {here} in Japanese, {there} in English",
                "make the headings alike",
            )
            break
