"""Every page is there in all languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.problems import Problem, nearest


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page that one language has and another does not."""
    for language, other in permutations(guide.languages, 2):
        for path, page in guide.pages[language].items():
            if path not in guide.pages[other]:
                missing = Path("docs") / other / f"{path}.md"
                only_there = [name for name in guide.pages[other] if name not in guide.pages[language]]
                yield Problem(
                    page.file, 0, "", f"has no counterpart {missing}", nearest(path, only_there) or "write it, or take this page away"
                )
