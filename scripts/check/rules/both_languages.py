"""Every page exists in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem, nearest


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page that a language lacks."""
    for language, other in permutations(guide.languages, 2):
        for path, page in guide.pages[language].items():
            if path not in guide.pages[other]:
                missing = Path("docs") / other / f"{path}.md"
                only_there = [name for name in guide.pages[other] if name not in guide.pages[language]]
                yield Problem(
                    page.file, 0, "", f"has no counterpart {missing}", nearest(path, only_there) or "write it, or remove this page"
                )


RULE = Rule(
    title=("両言語にページがある", "Every page exists in both languages"),
    why=("言語を切り替えたとき、同じページが開くようにするためです。", "The language toggle leads to the same page."),
    looks_at="prose",
    check=check,
)
