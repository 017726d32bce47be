"""What negates the sentences of a text."""

from __future__ import annotations

import re

from scripts.load.languages.statements import Statements


class NegationReader:
    """Reads the negations of one language."""

    def __init__(self, statements: Statements) -> None:
        self._negated, self._affirmed, self._may = (
            re.compile(expression) for expression in (statements.negated, statements.affirmed, statements.may_negate)
        )

    def stated(self, sentence: str) -> str:
        """Return the first negation of a sentence in plain text, empty where it has none."""
        found = self._negated.search(self._affirmed.sub("", sentence))
        return found[0] if found else ""

    def may_be(self, sentence: str) -> bool:
        """True where a sentence is negated, or has words that may say the same."""
        return bool(self.stated(sentence) or self._may.search(sentence))
