"""The list of what a cache has to forget."""

from __future__ import annotations

from pathlib import Path

from scripts.package.publish.changes import FILE, write_changes


def test_added_changed_and_removed(tmp_path: Path) -> None:
    (tmp_path / FILE).parent.mkdir()
    before, now = {"a": "1", "b": "1", "c": "1"}, {"a": "1", "b": "2", "d": "1"}
    assert write_changes(tmp_path, before, now) == "3 of 3 files differ from the edition before (build/changed-files.txt)"
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "changed b\nremoved c\nadded d\n"
