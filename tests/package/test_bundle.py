"""The zip is the same bytes for the same site, holds the books where there are any, and refuses names that a system would refuse."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path

import pytest

from scripts.load.edition import Edition
from scripts.load.problems import InputError
from scripts.package.bundle.bundle import write_bundle
from scripts.package.bundle.names import LONGEST_PATH, refused_names
from tests.conftest import LANGUAGES

EDITION = Edition.model_validate({
    "slug": "small-guide",
    "title": {"ja": "小さなガイド", "en": "A small guide"},
    "description": {"ja": "説明", "en": "Description"},
    "version": "1.2.3",
    "date": "2026-11-20",
    "editors": {"ja": "編集部", "en": "Editors"},
    "site_url": "https://example.org/",
    "licence": "CC BY 4.0",
    "licence_url": "https://creativecommons.org/licenses/by/4.0/",
})  # fmt: skip


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    for name, text in {"index.html": "<p>目次</p>", "en/index.html": "<p>Contents</p>", "404.html": "", "assets/a.js.map": ""}.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def names(bundle: Path) -> list[str]:
    with zipfile.ZipFile(bundle) as opened:
        return [name.removeprefix(f"{EDITION.slug}/") for name in opened.namelist()]


def test_the_same_site_gives_the_same_bytes(dist: Path) -> None:
    first = write_bundle(dist, EDITION, LANGUAGES).read_bytes()
    os.utime(dist / "site" / "index.html", (0, 0))
    (dist / "site" / "index.html").chmod(0o600)
    assert write_bundle(dist, EDITION, LANGUAGES).read_bytes() == first


def test_what_is_in_it(dist: Path) -> None:
    assert names(write_bundle(dist, EDITION, LANGUAGES)) == ["READ ME.txt", "en/index.html", "index.html", "お読みください.txt"]


def test_books_are_in_it_and_named_in_the_read_me(dist: Path) -> None:
    (dist / "site" / "japan-space-security-guide-ja.pdf").write_bytes(b"%PDF")
    bundle = write_bundle(dist, EDITION, LANGUAGES)
    assert "japan-space-security-guide-ja.pdf" in names(bundle)
    with zipfile.ZipFile(bundle) as opened:
        for name in ("READ ME.txt", "お読みください.txt"):
            assert "japan-space-security-guide-ja.pdf" in opened.read(f"{EDITION.slug}/{name}").decode("utf-8-sig")


@pytest.mark.parametrize("name", ["con.html", "reference/aux", "a:b.html", "what?.html", "dot.", "blank /index.html", "x" * LONGEST_PATH])
def test_a_name_that_some_system_refuses(dist: Path, name: str) -> None:
    path = dist / "site" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    with pytest.raises(InputError, match=re.escape(f"{EDITION.slug}/{name}: ")):
        write_bundle(dist, EDITION, LANGUAGES)


def test_names_that_differ_only_in_capitals() -> None:
    [problem] = refused_names(["a/Index.html", "a/index.html"])
    assert str(problem).startswith("a/index.html: differs from a/Index.html only in capitals")
