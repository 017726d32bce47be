"""Whatever happens while an edition is published, the last good one is whole, and the next build works."""

from __future__ import annotations

import errno
import os
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from scripts.package.publish import edition as module
from scripts.package.publish.edition import new_edition
from scripts.package.publish.output import Output
from scripts.progress import Steps
from tests.package.publish.killed import killed_at

FILES = {"site/index.html": "<p>{}</p>", "site/en/index.html": "<p lang=en>{}</p>", "guide.zip": "{}"}
NOBODY = 65534
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")


def publish(root: Path, number: int) -> Output:
    """Publish edition `number`."""
    output = Output(root, "dist")
    with new_edition(output, Steps()) as made:
        for name, text in FILES.items():
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            (made / name).write_text(text.format(number))
    return output


def published(root: Path) -> int | None:
    """Return the number of the edition in dist/, which must be whole; None where there is no dist/."""
    dist = root / "dist"
    if not dist.exists():
        return None
    texts = {path.relative_to(dist).as_posix(): path.read_text() for path in dist.rglob("*") if path.is_file()}
    [number] = [n for n in range(10) if texts == {name: text.format(n) for name, text in FILES.items()}]
    return number


def leftovers(root: Path) -> list[str]:
    return sorted({path.name for path in root.iterdir()} - {"dist", ".dist.lock"})


@pytest.fixture(params=["exchange", "two steps"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How folders change places: in one step, and where the file system cannot do that."""
    if request.param == "two steps":
        monkeypatch.setattr(module, "exchange", lambda *_: False)
    return str(request.param)


def test_the_first_edition_and_the_second(tmp_path: Path, way: str) -> None:
    del way
    for number in (1, 2):
        assert publish(tmp_path, number).state() == "dist/ is the new edition"
        assert published(tmp_path) == number
        assert leftovers(tmp_path) == []


def test_killed_at_every_moment(tmp_path: Path, way: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Each thing that the second publication does to files is once the last that it does."""
    moment, seen = 0, set()
    while True:
        moment += 1
        root = tmp_path / str(moment)
        root.mkdir()
        publish(root, 1)
        if not killed_at(moment, partial(publish, root, 2), root):
            break
        seen.add(after := published(root))
        assert after in (1, 2) or way == "two steps", f"after moment {moment} there is no dist/"
        with pytest.raises(ZeroDivisionError), new_edition(output := Output(root, "dist"), Steps()):
            raise ZeroDivisionError  # the next build fails …
        assert published(root) == (after or 1)
        assert output.state() == "dist/ is as it was"
        publish(root, 3)  # … and the one after it does not
        assert published(root) == 3
        assert leftovers(root) == []
    assert moment > 20
    assert seen == ({1, 2} if way == "exchange" else {1, 2, None})
    assert ("dist/ is the last good edition again" in capfd.readouterr().err) == (way == "two steps")


def test_the_first_edition_killed_at_every_moment(tmp_path: Path) -> None:
    moment = 0
    while True:
        moment += 1
        root = tmp_path / str(moment)
        root.mkdir()
        if not killed_at(moment, partial(publish, root, 1), root):
            break
        assert published(root) in (None, 1)
        publish(root, 2)
        assert (published(root), leftovers(root)) == (2, [])
    assert moment > 10


def test_a_build_that_fails(tmp_path: Path) -> None:
    output = Output(tmp_path, "dist")
    with pytest.raises(ZeroDivisionError), new_edition(output, Steps()):
        raise ZeroDivisionError
    assert output.state() == "there is no dist/ yet"
    publish(tmp_path, 1)
    output = Output(tmp_path, "dist")
    with pytest.raises(ZeroDivisionError), new_edition(output, Steps()) as made:
        (made / "site").mkdir()
        raise ZeroDivisionError
    assert (published(tmp_path), leftovers(tmp_path), output.state()) == (1, [], "dist/ is as it was")


def test_a_rename_that_fails_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, 1)
    monkeypatch.setattr(module, "exchange", lambda *_: False)
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self.name.startswith(".dist.next-"):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="Input/output error"):
        publish(tmp_path, 2)
    assert (published(tmp_path), leftovers(tmp_path)) == (1, [])


def test_everybody_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        publish(tmp_path, 1)
    finally:
        os.umask(before)
    dist = tmp_path / "dist"
    assert {oct(path.stat().st_mode & 0o777) for path in [dist, *dist.rglob("*")] if path.is_dir()} == {"0o755"}
    assert {oct(path.stat().st_mode & 0o777) for path in dist.rglob("*") if path.is_file()} == {"0o644"}


def test_a_read_only_dist_is_replaced(tmp_path: Path) -> None:
    publish(tmp_path, 1)
    for path in [*(tmp_path / "dist").rglob("*"), tmp_path / "dist"]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    publish(tmp_path, 2)
    assert (published(tmp_path), leftovers(tmp_path)) == (2, [])


def test_dist_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "www").mkdir()
    link = tmp_path / "guide" / "dist"
    link.symlink_to(tmp_path / "www" / "html")
    for number in (1, 2):
        publish(tmp_path / "guide", number)
        assert link.is_symlink()
        assert published(tmp_path / "guide") == number
    assert sorted(path.name for path in (tmp_path / "www").iterdir()) == [".html.lock", "html"]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@ROOT_ONLY
def test_a_full_disk(disk: Path) -> None:
    publish(disk, 1)
    with pytest.raises(OSError, match="No space left") as raised, new_edition(Output(disk, "dist"), Steps()) as made:
        (made / "large").write_bytes(bytes(2_000_000))
    assert raised.value.errno == errno.ENOSPC
    assert (published(disk), leftovers(disk)) == (1, [])
    publish(disk, 2)
    assert published(disk) == 2


@ROOT_ONLY
def test_a_read_only_disk(disk: Path) -> None:
    publish(disk, 1)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(OSError, match="Read-only file system"):
        publish(disk, 2)
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    assert published(disk) == 1


@ROOT_ONLY
def test_dist_on_another_disk(disk: Path, tmp_path: Path) -> None:
    root = tmp_path / "guide"
    root.mkdir()
    (root / "dist").symlink_to(disk / "html")
    publish(root, 1)
    publish(root, 2)
    assert published(root) == 2
    assert (root / "dist").is_symlink()


@ROOT_ONLY
def test_a_folder_that_this_user_may_not_write_to() -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        root = Path(name)
        root.chmod(0o755)
        publish(root, 1)
        (root / ".dist.lock").unlink()
        os.seteuid(NOBODY)
        try:
            with pytest.raises(PermissionError, match="Permission denied"):
                publish(root, 2)
        finally:
            os.seteuid(0)
        assert (published(root), leftovers(root)) == (1, [])
