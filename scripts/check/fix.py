"""`make fix`: apply the repairs that rules can make without a decision by the editor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

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
    """Apply the edits of one file from its end to its beginning, so that earlier lines keep their numbers; return how many applied."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    applied = 0
    for edit in sorted(set(edits), key=lambda edit: (edit.line, edit.old), reverse=True):
        for index in range(edit.line - 1, len(lines)):
            old, new = next(((old, new) for old, new in _spellings(edit) if old in lines[index]), ("", ""))
            if old:
                lines[index] = lines[index].replace(old, new, 1)
                applied += 1
                break
    path.write_text("".join(lines), encoding="utf-8")
    return applied
