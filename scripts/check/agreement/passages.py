"""A text in two languages side by side, cut into passages that say the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from scripts.check.agreement.blocks import Block, blocks_of
from scripts.check.agreement.figures import Figure, FigureReader
from scripts.check.agreement.hedges import HedgeReader
from scripts.check.agreement.names import Name, NameReader
from scripts.check.agreement.plain import plain
from scripts.load.languages.language import Language
from scripts.load.problems import Problem
from scripts.load.texts import Text


@dataclass(frozen=True)
class Side:
    """A text in one language, with its place.

    `what` names it in messages where the field does not, as a section; `lines` are the lines of the file it has, where it is known.
    """

    language: Language
    reader: FigureReader
    name_reader: NameReader
    hedge_reader: HedgeReader
    typed: Text
    what: str = ""
    lines: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The text itself."""
        return self.typed.text

    @cached_property
    def blocks(self) -> list[Block]:
        """Its blocks."""
        return blocks_of(self.text)

    @cached_property
    def whole(self) -> Passage:
        """All of it as one passage."""
        return Passage(self, self.text, self.typed.line)

    def line_of(self, block: Block | None) -> int:
        """The line of the file on which a block begins, as far as it is known."""
        return self.lines[block.line] if block and self.lines else self.typed.line

    def problem(self, message: str, hint: str, line: int | None = None) -> Problem:
        """Return a problem with this text."""
        place = self.typed
        return Problem(place.file, line or place.line, place.field, f"{self.what}{message}", hint)


@dataclass(frozen=True)
class Passage:
    """A part of a text that the other language has too: a block, or all of it where the blocks differ."""

    side: Side
    text: str
    line: int

    @cached_property
    def plain(self) -> str:
        """Its text without notation."""
        return plain(self.text)

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures in it."""
        return self.side.reader.read(self.plain)

    @cached_property
    def names(self) -> list[Name]:
        """The names in it."""
        return self.side.name_reader.read(self.text, self.plain)

    def called_again(self, meaning: str) -> bool:
        """True where it calls a record by another word than its name."""
        return self.side.name_reader.called_again(meaning, self.plain, self.side.language)

    def problem(self, message: str, hint: str) -> Problem:
        """Return a problem with this passage."""
        return self.side.problem(message, hint, self.line)


@dataclass(frozen=True)
class Pair:
    """A text in two languages."""

    sides: tuple[Side, Side]

    @cached_property
    def passages(self) -> list[tuple[Passage, Passage]]:
        """What says the same in both: block by block as far as they are alike, else the whole."""
        one, other = self.sides
        if not one.blocks or [block.kind for block in one.blocks] != [block.kind for block in other.blocks]:
            return [(one.whole, other.whole)]
        return [(_passage(one, block), _passage(other, counterpart)) for block, counterpart in zip(one.blocks, other.blocks, strict=True)]


def _passage(side: Side, block: Block) -> Passage:
    return Passage(side, block.text, side.line_of(block))
