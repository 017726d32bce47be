"""The same commit is the same bytes: the real guide built once more elsewhere, with nothing kept from before."""

from pathlib import Path

from tests.benchmark.guides import copy_guide
from tests.elsewhere import build_elsewhere, hashes


def test_a_build_elsewhere_has_the_same_bytes_and_modes(site: Path, tmp_path: Path) -> None:
    other = tmp_path / "宇宙 ガイド"
    copy_guide(other)
    done = build_elsewhere(other, tmp_path / "day")
    assert done.returncode == 0, done.stderr
    ours, theirs = hashes(site.parent), hashes(other / "dist")
    assert [name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name)] == []
