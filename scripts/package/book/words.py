"""The words that only the books use (overrides/book/words.yaml), in one language."""

from __future__ import annotations

from pathlib import Path

import yaml

from scripts.load.models import LanguageCode


class Words:
    """Looks up a word of the book; an unknown one is a fault of the code and raises KeyError."""

    def __init__(self, root: Path, language: LanguageCode) -> None:
        self.language = language
        self._words = yaml.safe_load((root / "overrides" / "book" / "words.yaml").read_text(encoding="utf-8"))

    def __call__(self, name: str, number: object = "") -> str:
        """Return the word `name`, with `number` put where it has {n}."""
        text: str = self._words[name][self.language]
        return text.replace("{n}", str(number)).replace("{date}", str(number))
