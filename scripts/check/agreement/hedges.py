"""How the figures of a text are hedged: about, more than, at least, at most."""

from __future__ import annotations

import re

from scripts.check.agreement.figures import Figure
from scripts.load.languages.figures import Hedge
from scripts.load.languages.language import Language

_NEAR = 24
"""Characters beside a figure in which its hedge is looked for."""


class HedgeReader:
    """Reads the hedges of one language."""

    def __init__(self, language: Language) -> None:
        hedges: dict[str, Hedge] = dict(language.figures.hedges.items())
        self._before = {kind: re.compile(f"(?:{hedge.before})$") for kind, hedge in hedges.items()}
        self._after = {kind: re.compile(hedge.after) for kind, hedge in hedges.items()}
        self._may = {kind: (re.compile(f"(?:{hedge.may})$"), re.compile(hedge.may)) for kind, hedge in hedges.items()}

    def stated(self, figure: Figure, plain: str) -> list[str]:
        """Return the kinds of hedges that a figure in a plain text has."""
        before, after = _around(figure, plain)
        return [kind for kind in self._before if self._before[kind].search(before) or self._after[kind].match(after)]

    def may_be(self, kind: str, figure: Figure, plain: str) -> bool:
        """True where a figure in a plain text has a hedge of this kind, or words that may mean it."""
        before, after = _around(figure, plain)
        may_before, may_after = self._may[kind]
        return kind in self.stated(figure, plain) or bool(may_before.search(before) or may_after.match(after))


def _around(figure: Figure, plain: str) -> tuple[str, str]:
    return plain[max(0, figure.start - _NEAR) : figure.start], plain[figure.end : figure.end + _NEAR]
