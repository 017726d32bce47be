"""The blocks of a Markdown text: paragraphs, items of lists, rows of tables, block quotes and embedded views, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ITEM = re.compile(r"^(?P<indent> *)(?:[-*+]|\d+[.)])\s+")
_ROW = re.compile(r"^\s*\|")
_RULER = re.compile(r"^\s*\|[\s|:-]+$")
_QUOTE = re.compile(r"^\s*>")
_EMBED = re.compile(r"^\{\{")
_REMARK = re.compile(r"^<!--.*-->$")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True)
class Block:
    """A block: its kind ("paragraph", "item", "row", "quote" or "embed"), its text, and its line in the whole text, from 0.

    `size` is the number of cells of a row, and the depth of an item of a list.
    """

    kind: str
    text: str
    line: int
    size: int = 1


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of `text`; headings and remarks are none."""
    if "\n" not in text:
        kind = _kind(text)
        return [Block(kind, text, 0, _size(kind, text))] if kind else []
    return list(_blocks(text.splitlines()))


def _blocks(lines: list[str]) -> Iterator[Block]:
    gathered: list[str] = []
    kind, start, size = "paragraph", 0, 1
    for number, line in enumerate([*lines, ""]):
        new = _kind(line)
        if gathered and (new not in ("paragraph", kind) or new in ("item", "row", "embed", "") or kind in ("row", "embed")):
            yield Block(kind, "\n".join(gathered), start, size)
            gathered = []
        if not new:
            continue
        if not gathered:
            kind, start, size = new, number, _size(new, line)
        gathered.append(line)


def _kind(line: str) -> str:
    if not line.strip() or _RULER.match(line) or _REMARK.match(line) or line.startswith("#"):
        return ""
    for kind, pattern in (("item", _ITEM), ("row", _ROW), ("quote", _QUOTE), ("embed", _EMBED)):
        if pattern.match(line):
            return kind
    return "paragraph"


def _size(kind: str, line: str) -> int:
    if kind == "row":
        return len(_CELL.split(line.strip().strip("|")))
    found = _ITEM.match(line)
    return 1 + len(found["indent"]) // 2 if found and kind == "item" else 1
