"""Names that one language has and another has not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.check.agreement.names import Name
from scripts.check.agreement.pairs import passages
from scripts.check.agreement.passages import Passage
from scripts.load.guide import Guide
from scripts.load.models import Correction, Source
from scripts.load.problems import Problem
from scripts.load.texts import Text


@dataclass(frozen=True)
class MissingName:
    """A name that the passage `stated` has and its counterpart `lacking` has not."""

    name: Name
    stated: Passage
    lacking: Passage

    def as_problem(self) -> Problem:
        """Return the problem."""
        other = self.stated.side.language.english_name
        return self.lacking.problem(f"does not name “{self.name.shown}”, as the {other} does", "name the same in both languages")


def missing_names(guide: Guide) -> Iterator[MissingName]:
    """Yield every name that is typed in a passage and that its counterpart has in no form, each once a passage.

    The evidence of corrections and the titles of sources are left out: they quote what is printed in one language.
    """
    for one, other in passages(guide):
        if _quotes(one.side.typed):
            continue
        for stated, lacking in ((one, other), (other, one)):
            named = {lacking.side.typed.owner}.union(*(name.means for name in lacking.names))  # on its own page a record is called “it”
            for name in {name.shown: name for name in stated.names if name.typed and not name.means & named}.values():
                if not name.means & _said_by_names(named, lacking) and not any(lacking.called_again(meaning) for meaning in name.means):
                    yield MissingName(name, stated, lacking)


def _quotes(text: Text) -> bool:
    evidence = text.kind == Correction.record_kind.id and text.field.startswith("evidence")
    return evidence or (text.kind == Source.record_kind.id and "title" in text.field)


def _said_by_names(meanings: set[str], passage: Passage) -> set[str]:
    """What the names of records say by themselves: 日米安全保障条約 names two countries."""
    return set().union(*map(passage.side.name_reader.within, meanings))
