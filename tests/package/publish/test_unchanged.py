"""An edition counts as unchanged only where neither what it was made from nor any file of it has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.package.provenance.manifest import write_manifest
from scripts.package.publish.output import Output
from scripts.package.publish.unchanged import Unchanged


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """A guide of one page and its edition, which was made from it."""
    for file in ("docs/en/index.md", "dist/site/index.html", ".git/HEAD", "build/run/x", "tests/test_x.py"):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("text", encoding="utf-8")
    write_manifest(tmp_path / "dist")
    unchanged(tmp_path).remember()
    return tmp_path


def unchanged(root: Path) -> Unchanged:
    return Unchanged(root, Output(root, "dist"), with_books=False)


def test_it_is_there(edition: Path) -> None:
    assert unchanged(edition).is_there()
    (edition / ".git/HEAD").write_text("a commit later", encoding="utf-8")
    (edition / "build/run/y").touch()
    (edition / "tests/test_x.py").write_text("a test more", encoding="utf-8")
    assert unchanged(edition).is_there(), "none of these is read by a build"


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "docs/en/index.md").write_text("texts", encoding="utf-8"),
        lambda root: (root / "docs/en/other.md").touch(),
        lambda root: (root / "docs/en/index.md").rename(root / "docs/en/home.md"),
        lambda root: (root / "dist/site/index.html").write_text("damaged", encoding="utf-8"),
        lambda root: (root / "dist/site/index.html").unlink(),
        lambda root: (root / "dist/site/more.html").touch(),
        lambda root: (root / "dist/SHA256SUMS").unlink(),
        lambda root: [file.unlink() for file in (root / "build/cache/edition").iterdir()],
    ],
)
def test_anything_else_makes_it_again(edition: Path, change: Callable[[Path], object]) -> None:
    change(edition)
    assert not unchanged(edition).is_there()


def test_another_library_makes_it_again(edition: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.cache.distributions", list)
    assert not unchanged(edition).is_there()
