"""All languages of a text have the same paragraphs, items of lists, rows and cells of tables, and block quotes, in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from scripts.check.agreement.blocks import Block
from scripts.check.agreement.pairs import pairs
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_NAMES = {"paragraph": "paragraphs", "item": "items of lists", "row": "rows of tables", "quote": "block quotes", "embed": "views"}


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text whose blocks differ between the languages, at the first block that does."""
    for pair in pairs(guide):
        one, other = pair.sides
        for block, counterpart in zip_longest(one.blocks, other.blocks):
            if _shape(block) != _shape(counterpart):
                language = one.language.english_name
                message = f"has {_shown(counterpart, other.blocks)} where the {language} has {_shown(block, one.blocks)}"
                yield other.problem(message, "divide the text alike in both languages", other.line_of(counterpart))
                break


def _shape(block: Block | None) -> tuple[str, int] | None:
    return (block.kind, block.size) if block else None


def _shown(block: Block | None, blocks: list[Block]) -> str:
    """What stands at a place, and how many of its kind there are, as “a row of 4 cells (3 rows of tables)”."""
    if not block:
        return "nothing more"
    count = Counter(other.kind for other in blocks)[block.kind]
    size = f" of {block.size} cells" if block.kind == "row" else f" of depth {block.size}" if block.size > 1 else ""
    return f"{block.kind}{size} ({count} {_NAMES[block.kind]} in all)"


RULE = Rule(
    title=("両言語で同じ構成", "The same blocks in both languages"),
    why=(
        "段落、箇条書き、表、引用が、片方の言語で抜けないようにします。",
        "No paragraph, item of a list, row or cell of a table, or block quote is left out in one language.",
    ),
    looks_at="texts",
    check=check,
)
