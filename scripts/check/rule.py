"""A rule over the whole guide: what it is for, what it looks at, how it finds what is wrong, and how it fixes what can be fixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import Vocabulary
from scripts.load.problems import Problem

SUBJECTS = Vocabulary(
    "subject",
    {
        "records": ("記録", "Records"),
        "prose": ("本文", "Prose"),
        "texts": ("記録と本文の文章", "Texts of records and prose"),
        "charts": ("図", "Charts"),
        "navigation": ("ナビゲーション", "Navigation"),
        "files": ("ファイル", "Files"),
    },
)
"""What a rule looks at."""


@dataclass(frozen=True)
class Edit:
    """A mechanical repair: `old`, which begins on `line` of `file` or below it in the same text, becomes `new`."""

    file: Path
    line: int
    old: str
    new: str


@dataclass(frozen=True)
class Rule:
    """One rule; `title` and `why` are in Japanese and English, for the page of rules that editors read.

    `check` yields everything that is wrong; `fix` yields the repairs of what it can repair without a decision by the editor.
    """

    title: tuple[str, str]
    why: tuple[str, str]
    looks_at: str
    check: Callable[[Guide], Iterator[Problem]]
    fix: Callable[[Guide], Iterator[Edit]] | None = None
