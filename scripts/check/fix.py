"""`make fix`: apply the repairs that rules can make without a decision by the editor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import yaml

from scripts.check.registry import all_rules
from scripts.check.rule import Edit
from scripts.load.guide import Guide


def fix(guide: Guide) -> dict[Path, int]:
    """Repair the files of `guide` in place; return how many repairs each file got."""
    edits: dict[Path, list[Edit]] = defaultdict(list)
    for name, rule in all_rules().items():
        for edit in rule.fix(guide) if rule.fix else ():
            if not any(exception.covers(name, edit.file, edit.line) for exception in guide.exceptions):
                edits[edit.file].append(edit)
    return {file: count for file, found in sorted(edits.items()) if (count := _apply(guide.root / file, found))}


def _spellings(edit: Edit) -> Iterator[tuple[str, str]]:
    """The repair as it is, and as it is inside single quotation marks in YAML, where an apostrophe is typed twice."""
    yield edit.old, edit.new
    if "'" in edit.old:
        yield edit.old.replace("'", "''"), edit.new.replace("'", "''")


def _apply(path: Path, edits: list[Edit]) -> int:
    """Apply the edits of one file from its end to its beginning, so that earlier lines keep their numbers; return how many applied.

    An edit after which the file would have other fields is left out: a comma, a colon or a quotation mark can end a value in YAML.
    """
    text = path.read_text(encoding="utf-8")
    ordered = sorted(set(edits), key=lambda edit: (edit.line, edit.old), reverse=True)
    changed, applied = text, 0
    for edit in ordered:
        changed, count = _replaced(changed, edit)
        applied += count
    if _fields(changed) != _fields(text):
        changed, applied = text, 0
        for edit in ordered:
            candidate, count = _replaced(changed, edit)
            if _fields(candidate) == _fields(text):
                changed, applied = candidate, applied + count
    path.write_text(changed, encoding="utf-8")
    return applied


def _replaced(text: str, edit: Edit) -> tuple[str, int]:
    """The text with one edit made, and 1; or the text as it is, and 0."""
    lines = text.splitlines(keepends=True)
    for index in range(edit.line - 1, len(lines)):
        for old, new in _spellings(edit):
            if old in lines[index]:
                lines[index] = lines[index].replace(old, new, 1)
                return "".join(lines), 1
    return text, 0


def _fields(text: str) -> object:
    """The fields of a YAML file or of a page's front matter, without the texts in them; None where it cannot be read."""
    try:
        return _without_texts(yaml.load(text.partition("\n---\n")[0], yaml.CSafeLoader))
    except yaml.YAMLError:
        return None


def _without_texts(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_texts(inner) for key, inner in value.items()}
    return [_without_texts(inner) for inner in value] if isinstance(value, list) else type(value)
