"""What one language states and another does not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from scripts.check.agreement.figures import Figure
from scripts.check.agreement.pairs import passages
from scripts.check.agreement.passages import Passage
from scripts.load.guide import Guide
from scripts.load.problems import Problem

States = Callable[[Figure, list[Figure]], bool]
"""Whether figures of another text, of any kind, state a figure in some way."""


@dataclass(frozen=True)
class Missing:
    """A figure that the passage `stated` has and its counterpart `lacking` has not."""

    figure: Figure
    stated: Passage
    lacking: Passage

    def as_problem(self, *, right: str = "") -> Problem:
        """Return the problem; `right` is the figure as the language that lacks it writes it."""
        other = self.stated.side.language.english_name
        message = f"lacks “{self.figure.shown}”, which the {other} states"
        return self.lacking.problem(message, f"write {right}, or correct the {other}" if right else "state it in both languages")


def missing(guide: Guide, kinds: Collection[str], states: States) -> Iterator[Missing]:
    """Yield every figure of these kinds that a passage has and its counterpart, by `states`, has not, each value once a passage."""
    for one, other in passages(guide):
        for stated, lacking in ((one, other), (other, one)):
            if not stated.figures:
                continue
            figures = {figure.value: figure for figure in stated.figures if figure.kind in kinds}
            for figure in figures.values():
                if not states(figure, lacking.figures) and not states(figure, _as_quoted(lacking, stated)):
                    yield Missing(figure, stated, lacking)


def _as_quoted(passage: Passage, other: Passage) -> list[Figure]:
    """The figures that a passage states in the language of the other one, as in a title that it quotes."""
    return other.side.reader.read(passage.plain)
