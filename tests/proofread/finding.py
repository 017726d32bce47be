"""What a proofreader objects to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scripts.load.problems import Problem

_LETTER = "[A-Za-zÀ-ɏ]"


@dataclass(frozen=True)
class Finding:
    """An objection: the problem, and the word, name or paragraph that it is `about`."""

    problem: Problem
    about: str

    @classmethod
    def of(cls, rule: str, problem: Problem, about: str) -> Finding:
        """Return an objection by a rule."""
        return cls(replace(problem, rule=rule), about)

    @property
    def rule(self) -> str:
        """The rule that objects."""
        return self.problem.rule

    def has(self, words: str) -> bool:
        """True where it is about `words`, and not about a longer word of Latin letters that begins or ends with them."""
        pattern = re.escape(words)
        if re.match(_LETTER, words[0]):
            pattern = f"(?<!{_LETTER}){pattern}"
        if re.match(_LETTER, words[-1]):
            pattern = f"{pattern}(?!{_LETTER})"
        return re.search(pattern, self.about, re.IGNORECASE) is not None
