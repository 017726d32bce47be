"""What changed from edition to edition: as a page, a feed, a file for programs, and as the days of pages."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import feedparser
import pytest

from scripts.check.run import load_checked_guide
from scripts.commands import BY_NAME
from scripts.load.problems import InputError
from scripts.stage.changes.editions import FOLDER, keep_edition
from scripts.stage.changes.history import History
from scripts.stage.stage import downloads_folder, stage
from tests.conftest import Change

TERM = "docs/data/terms/all.yaml"
PAGE = "---\ntitle: {title}\ndescription: {text}\n---\n\n# {title} {{#changes}}\n\n{{{{ changes }}}}\n"
NEW_TERM = """\
- id: {id}
  name: {{ja: 新語, en: New term}}
  kana: しんご
  summary: {{ja: 新しい語です。, en: A new term.}}
  cites: [report-2024#history]
"""


@pytest.fixture
def guide(tiny: Path, change: Change) -> Path:
    """The tiny guide with a page of changes, after its first edition."""
    for language, title, text in (("ja", "更新内容", "版ごとの更新内容。"), ("en", "Changes", "What has changed.")):
        (tiny / f"docs/{language}/about").mkdir()
        (tiny / f"docs/{language}/about/changes.md").write_text(PAGE.format(title=title, text=text), encoding="utf-8")
    change("mkdocs.yml", "  - index.md\n", "  - index.md\n  - about/changes.md\n")
    (tiny / "docs/data/terms/more.yaml").write_text(NEW_TERM.format(id="removed-later"), encoding="utf-8")
    keep_edition(load_checked_guide(tiny))
    return tiny


def next_edition(change: Change) -> None:
    change("docs/data/edition.yaml", "version: 0.1.0", "version: 0.2.0")
    change("docs/data/edition.yaml", "'2026-11-20'", "'2027-02-01'")


def edited(guide: Path, change: Change) -> None:
    """A definition changed, a term added, one removed, a sentence of prose changed."""
    change(TERM, "en: Knowing what happens in space.", "en: 'Knowing what *happens* at the [[jaxa]].'")
    change(TERM, "ja: 宇宙の状況を知ることです。", "ja: '[[jaxa]]の状況を知ることです。'")
    (guide / "docs/data/terms/more.yaml").write_text(NEW_TERM.format(id="new-term"), encoding="utf-8")
    change("docs/en/index.md", "Pages on the", "New pages on the")


def staged(guide: Path) -> tuple[str, Any, Any]:
    """The page of changes in English, the feed, and the file for programs."""
    stage(load_checked_guide(guide), guide / "build/docs")
    data = downloads_folder(guide / "build/docs") / "data"
    page = (guide / "build/docs/en/about/changes.md").read_text(encoding="utf-8").partition("///// html | details#cite")[0]
    return page, feedparser.parse((data / "changes-en.atom").read_bytes()), json.loads((data / "changes.json").read_text(encoding="utf-8"))


def test_nothing_changed_says_nothing_but_the_first_edition(guide: Path) -> None:
    page, feed, steps = staged(guide)
    assert page.rstrip().endswith("{#changes}")
    assert [entry.title for entry in feed.entries] == ["Version 0.1.0 (November 20, 2026)"]
    assert steps == []


def test_a_change_between_editions_is_shown_and_is_in_no_feed_yet(guide: Path, change: Change) -> None:
    edited(guide, change)
    page, feed, (step,) = staged(guide)
    assert "## Since version 0.1.0 (November 20, 2026) {#since-0-1-0}" in page
    assert len(feed.entries) == 1
    assert step["to"]["published"] is False


def test_an_edition_shows_what_was_added_changed_and_removed(guide: Path, change: Change) -> None:
    next_edition(change)
    edited(guide, change)
    page, feed, (step,) = staged(guide)
    assert "## Version 0.2.0 (February 1, 2027) {#edition-0-2-0}" in page
    assert "| Terms | 1 | 1 | 1 |" in page
    assert "Added: [New term](../glossary.md#term-new-term)." in page
    assert "Removed: New term." in page
    assert "- [space domain awareness](../glossary.md#term-sda)" in page
    shown = "Knowing what &#42;happens&#42; at the Japan Aerospace Exploration Agency."
    assert f"`summary.en`: <del>Knowing what happens in space.</del> → <ins>{shown}</ins>" in page
    assert "summary.ja" not in page, "texts in the other language are on the other page"
    assert "[Home](../index.md): [Tiny Guide](../index.md#home)" in page
    assert [entry.title for entry in feed.entries] == ["Version 0.2.0 (February 1, 2027)", "Version 0.1.0 (November 20, 2026)"]
    assert feed.entries[0].summary == "Records: 1 added, 1 changed, 1 removed. Pages whose text changed: 1."
    assert (step["from"]["version"], step["to"]["version"]) == ("0.1.0", "0.2.0")
    assert step["records"]["added"] == ["terms/new-term"]
    assert step["records"]["removed"]["terms/removed-later"]["name.en"] == "New term"
    assert step["records"]["changed"]["terms/sda"]["summary.en"]["old"] == "Knowing what happens in space."
    assert list(step["pages"]["en"]["changed"]["index"]["changed"]) == ["home"]
    assert step["pages"]["ja"]["changed"] == {}


def test_a_page_has_the_day_of_the_edition_in_which_it_last_changed(guide: Path, change: Change) -> None:
    next_edition(change)
    edited(guide, change)
    history = History(load_checked_guide(guide))
    assert {page: str(history.day_of(page, "en")) for page in ("index", "glossary", "data", "reference/organizations/jaxa")} == {
        "index": "2027-02-01",
        "glossary": "2027-02-01",
        "data": "2026-11-20",
        "reference/organizations/jaxa": "2026-11-20",
    }
    assert str(history.day_of("index", "ja")) == "2026-11-20"
    stage(load_checked_guide(guide), guide / "build/docs")
    sitemap = (downloads_folder(guide / "build/docs") / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/tiny/en/index.html</loc>\n    <lastmod>2027-02-01</lastmod>" in sitemap
    assert "<loc>https://example.org/tiny/index.html</loc>\n    <lastmod>2026-11-20</lastmod>" in sitemap


def test_a_published_edition_is_never_written_again(guide: Path, change: Change) -> None:
    before = (guide / FOLDER / "0.1.0.json.xz").read_bytes()
    assert BY_NAME["edition"](guide).startswith("docs/editions/0.1.0.json.xz: ")
    edited(guide, change)
    with pytest.raises(InputError, match=r"docs/editions/0\.1\.0\.json\.xz: is the state of an edition that was published"):
        BY_NAME["edition"](guide)
    assert (guide / FOLDER / "0.1.0.json.xz").read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"{}", lzma.compress(b"{}"), lzma.compress(b"[]"), lzma.compress(b'{"version": "1", "date": "soon"}')]
)
def test_a_file_that_is_no_edition_is_named(guide: Path, content: bytes) -> None:
    (guide / FOLDER / "0.0.9.json.xz").write_bytes(content)
    with pytest.raises(InputError, match=r"docs/editions/0\.0\.9\.json\.xz: is not the state of an edition .* → get it back"):
        stage(load_checked_guide(guide), guide / "build/docs")
