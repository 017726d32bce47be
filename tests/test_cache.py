"""What is in the cache is what was put there, or nothing."""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path

import pytest

from scripts.cache import FOLDER, Cache
from tests.package.publish.killed import killed_at

DRAWING = "<svg>図</svg>".encode()


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path, "charts")


def test_what_was_put_there(cache: Cache) -> None:
    assert cache.get("a") is None
    cache.put("a", DRAWING)
    assert cache.get("a") == DRAWING


@pytest.mark.parametrize("damage", [b"", b"\n", DRAWING, None])
def test_what_is_damaged_counts_as_none_and_can_be_put_again(cache: Cache, tmp_path: Path, damage: bytes | None) -> None:
    cache.put("a", DRAWING)
    path = tmp_path / FOLDER / "charts" / "a"
    path.write_bytes(path.read_bytes()[:-5] if damage is None else damage)
    assert cache.get("a") is None
    cache.put("a", DRAWING)
    assert cache.get("a") == DRAWING


def test_killed_at_every_moment(tmp_path: Path) -> None:
    moment = 1
    cache = Cache(tmp_path, "1")
    while killed_at(moment, partial(cache.put, "a", DRAWING), tmp_path):
        assert cache.get("a") in (None, DRAWING)
        cache.put("a", DRAWING)
        assert cache.get("a") == DRAWING
        moment += 1
        cache = Cache(tmp_path, str(moment))
    assert moment > 2


def test_a_full_disk_leaves_nothing_behind(cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        cache.put("a", DRAWING)
    assert list((tmp_path / FOLDER / "charts").iterdir()) == []
