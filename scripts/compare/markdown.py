"""A comparison as Markdown: the numbers, then every record and every page that differs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from scripts.compare.article import Article
from scripts.compare.difference import Difference, Replacement
from scripts.compare.excerpt import excerpts
from scripts.compare.records import Fields, RecordChange
from scripts.compare.sites import Comparison, PageChange

LONGEST = 400_000
"""Bytes shown of the records, and of the pages: GitHub takes no job summary of more than 1 MiB."""


def as_markdown(comparison: Comparison) -> str:
    """Return the comparison as a Markdown document."""
    records, pages = comparison.records, comparison.pages
    parts = [
        "# What changes in the built output",
        f"| | added | removed | changed |\n|---|--:|--:|--:|\n{_counts('records', records)}\n{_counts('pages', pages)}",
        *_within_limit(_records(records)),
        *_within_limit(_pages(pages)),
    ]
    return "\n\n".join(parts) + "\n"


def _counts(name: str, found: Difference[Any, Any]) -> str:
    return f"| {name} | {len(found.added)} | {len(found.removed)} | {len(found.changed)} |"


def _records(found: Difference[Fields, RecordChange]) -> Iterator[str]:
    yield from _list("Records added", {name: _title(fields) for name, fields in found.added.items()})
    yield from _list("Records removed", {name: _title(fields) for name, fields in found.removed.items()})
    for name, change in found.changed.items():
        yield _diff(name, [line for field, values in change.items() for line in (f"@@ {field} @@", *_values(values))])


def _pages(found: Difference[Article, PageChange]) -> Iterator[str]:
    yield from _list("Pages added", {name: article.title for name, article in found.added.items()})
    yield from _list("Pages removed", {name: article.title for name, article in found.removed.items()})
    for name, change in found.changed.items():
        yield _diff(name, [line for lines in change for line in ("@@ @@", *_lines(lines))])


def _within_limit(blocks: Iterator[str]) -> Iterator[str]:
    """Yield blocks as long as they are LONGEST bytes together."""
    left = LONGEST
    for block in blocks:
        left -= len(block.encode())
        if left < 0:
            yield "… The rest is too long for this page; the table above counts everything."
            return
        yield block


def _list(heading: str, titles: dict[str, str]) -> Iterator[str]:
    if titles:
        yield f"## {heading}"
        yield "\n".join(f"- `{name}` {title}".rstrip() for name, title in titles.items())


def _diff(name: str, lines: list[str]) -> str:
    """Return a heading and a block in the language diff, which needs no escapes."""
    return "\n".join([f"### `{name}`", "", "~~~~diff", *lines, "~~~~"])


def _title(fields: Fields) -> str:
    return str(next((fields[name] for name in ("name.en", "title.en", "title") if fields.get(name)), ""))


def _values(values: Replacement) -> Iterator[str]:
    old, new = _written(values.old), _written(values.new)
    if old and new:
        old, new = excerpts(old, new)
    yield from (f"{sign}{text}" for sign, text in (("-", old), ("+", new)) if text)


def _written(value: Any) -> str:
    """Return a value on one line; nothing for a field that is not there."""
    if value is None:
        return ""
    return value.replace("\n", " ") if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _lines(lines: Replacement) -> Iterator[str]:
    for old, new in zip_longest(lines.old, lines.new):
        yield from _values(Replacement(old, new))
