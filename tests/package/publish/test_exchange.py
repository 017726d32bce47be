"""Two folders change places, or the system says that it cannot."""

from __future__ import annotations

import ctypes
import errno
from pathlib import Path

import pytest

from scripts.package.publish.exchange import exchange, write_to_disk


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    return tmp_path / "one", tmp_path / "other"


def test_they_change_places(folders: tuple[Path, Path]) -> None:
    one, other = folders
    write_to_disk(one)
    assert exchange(one, other)
    assert [path.name for path in (*one.iterdir(), *other.iterdir())] == ["other", "one"]


def test_one_that_does_not_exist(folders: tuple[Path, Path]) -> None:
    one, other = folders
    with pytest.raises(FileNotFoundError, match="No such file"):
        exchange(one, other / "gone")


class Library:
    """A C library with these functions, each of which fails with `code`."""

    def __init__(self, code: int, *names: str) -> None:
        for name in names:
            setattr(self, name, lambda *_: self._fail(code))

    @staticmethod
    def _fail(code: int) -> int:
        ctypes.set_errno(code)
        return -1


@pytest.mark.parametrize("library", [Library(0), Library(errno.EINVAL, "renameat2"), Library(errno.ENOSYS, "renameat2")])
def test_a_system_that_cannot(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, library: Library) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: library)
    assert not exchange(*folders)


def test_a_disk_that_fails(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Library(errno.EIO, "syncfs"))
    with pytest.raises(OSError, match="Input/output error"):
        write_to_disk(folders[0])


def test_a_system_that_only_writes_all_disks(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    called = []
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Library(0))
    monkeypatch.setattr("os.sync", lambda: called.append("sync"))
    write_to_disk(folders[0])
    assert called == ["sync"]
