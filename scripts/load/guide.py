"""The whole input of a build: records, prose, charts and the words of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.load.chart import Chart, load_charts
from scripts.load.labels import Labels, load_labels
from scripts.load.languages.language import Language
from scripts.load.languages.load import FOLDER, Languages, load_languages
from scripts.load.load import load_records
from scripts.load.models import LANGUAGES
from scripts.load.page import Page, load_pages
from scripts.load.problems import InputError, Problem
from scripts.load.records import Records


@dataclass(frozen=True)
class Guide:
    """What the steps after loading work on. `root` is the repository."""

    root: Path
    languages: Languages
    records: Records
    pages: dict[str, dict[str, Page]]
    charts: dict[str, Chart]
    labels: Labels

    def other_languages(self, language: Language) -> list[Language]:
        """Return the languages beside `language`, in their order."""
        return [other for other in self.languages.values() if other is not language]

    def pairs(self) -> Iterator[tuple[Page, Page]]:
        """Yield every page of the first language with its counterpart in each other language that has one."""
        first, *others = self.languages
        for path, page in self.pages[first].items():
            yield from ((page, self.pages[other][path]) for other in others if path in self.pages[other])


_PARTS = {"languages": load_languages, "records": load_records, "pages": load_pages, "charts": load_charts, "labels": load_labels}


def load_guide(root: Path) -> Guide:
    """Load everything below `root`. Raises InputError with every problem of every file."""
    problems: list[Problem] = []
    parts: dict[str, Any] = {}
    for name, load in _PARTS.items():
        try:
            parts[name] = load(root)
        except InputError as error:
            problems += error.problems
    problems += _without_texts(parts.get("languages", {}))
    if problems:
        raise InputError(problems)
    return Guide(root=root, **parts)


def _without_texts(languages: Languages) -> Iterator[Problem]:
    """Languages in which records cannot have texts: the one thing that a new language needs beside its file and its pages."""
    for code in sorted(set(languages) - set(LANGUAGES)):
        hint = (
            f"add the field {code} to Bilingual and OneName and to LanguageCode (scripts/load/models/base.py), and its texts to the records"
        )
        yield Problem(FOLDER / f"{code}.yaml", 0, "", f"records have no texts in “{code}”", hint)
