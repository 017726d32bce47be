"""Headings that break between phrases only, where the language is written without spaces."""

from __future__ import annotations

import budoux

from scripts.load.languages.language import Language
from scripts.render.book.markup import call, text

LONGEST = 14
"""Characters of a phrase that is kept on one line; a longer one may break where it has to."""


class Phrases:
    """Writes the text of headings."""

    def __init__(self, language: Language) -> None:
        self._parser = budoux.load_default_japanese_parser() if language.book.phrases else None

    def text(self, value: str) -> str:
        """Return the markup of a piece of a heading's text."""
        if self._parser is None or not value.strip():
            return text(value)
        return "".join(map(_kept_together, self._parser.parse(value)))


def _kept_together(phrase: str) -> str:
    return text(phrase) if len(phrase) > LONGEST or not phrase.strip() else call("phrase", body=text(phrase))
