"""Every page stands in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import LANGUAGES, Language
from scripts.load.problems import Problem, nearest


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page that stands in one language only."""
    for language in LANGUAGES:
        other: Language = "en" if language == "ja" else "ja"
        for path, page in guide.pages[language].items():
            if path not in guide.pages[other]:
                missing = Path("docs") / other / f"{path}.md"
                only_there = [name for name in guide.pages[other] if name not in guide.pages[language]]
                yield Problem(
                    page.file, 0, "", f"has no counterpart {missing}", nearest(path, only_there) or "write it, or take this page away"
                )
