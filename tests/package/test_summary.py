"""The summary says what was made, where, and how large."""

from __future__ import annotations

from pathlib import Path

from scripts.package.summary import summary


def test_a_summary(tmp_path: Path) -> None:
    (tmp_path / "site" / "en").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_bytes(bytes(1_500))
    (tmp_path / "site" / "en" / "index.html").write_bytes(bytes(1_000))
    (tmp_path / "guide.zip").write_bytes(bytes(2_340_000))
    (tmp_path / "guide.zip.sha256").write_bytes(bytes(99))
    assert summary(tmp_path, "dist/").splitlines() == [
        "  dist/guide.zip: 2.3 MB",
        "  dist/guide.zip.sha256: 99 bytes",
        "  dist/site: 2.5 KB, 2 files, 2 pages",
    ]
