"""Step 3: write the staged Markdown, and only what has changed of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.problems import InputError, Problem
from scripts.stage.downloads.crawlers import crawler_files
from scripts.stage.downloads.figures import figure_files
from scripts.stage.downloads.files import download_files
from scripts.stage.facts import facts_file, facts_of
from scripts.stage.glances import FOLDER as GLANCES
from scripts.stage.glances import glance_files
from scripts.stage.links import FIGURES
from scripts.stage.pages import PagesOfGuide
from scripts.stage.redirects import redirect_files
from scripts.stage.search.facts import search_files

DOWNLOADS = ("api/", "cite/", "data/", FIGURES, f"{GLANCES}/", "robots.txt", "sitemap.xml")
"""Files to download and files for programs, with the folders they are in, beside the pages of the site."""


def stage(guide: Guide, out: Path) -> int:
    """Write both languages and the assets below `out`, the downloads into `out`'s sibling; return the number of Markdown pages.

    What is already there and the same is not touched, what no longer belongs there is deleted. Raises InputError
    with every reference that cannot be resolved, before anything is written.
    """
    pages = dict(staged_pages(guide))
    downloads = {path: content for path, content in pages.items() if path.startswith(DOWNLOADS)} | dict(redirect_files(guide))
    assets = guide.root / "docs" / "assets"
    kept = {f"assets/{source.relative_to(assets).as_posix()}": source for source in sorted(assets.rglob("*")) if source.is_file()}
    _fill(downloads_folder(out), downloads, {})
    facts_file(out).write_text(facts_of(guide).model_dump_json(indent=1), encoding="utf-8")
    _fill(out, {path: content for path, content in pages.items() if path not in downloads}, kept)
    return sum(path.endswith(".md") for path in pages)


def downloads_folder(out: Path) -> Path:
    """Return where the downloads of the pages staged in `out` lie: mkdocs need not look at thousands of files that it only copies."""
    return out.parent / "downloads"


def _fill(folder: Path, written: dict[str, bytes], copied: dict[str, Path]) -> None:
    """Make `folder` hold these files and no others, touching only what differs."""
    for path, content in written.items():
        target = folder / path
        if not target.exists() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    for path, source in copied.items():
        target = folder / path
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    names = {*written, *copied}
    for old in sorted(path for path in folder.rglob("*") if path.is_file()):
        if old.relative_to(folder).as_posix() not in names:
            old.unlink()


def staged_pages(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of every generated file. Raises InputError with everything that cannot be resolved."""
    pages = PagesOfGuide(guide)
    problems: list[Problem] = []
    files: list[tuple[str, bytes]] = []
    for language in guide.languages.values():
        staged = [partial(pages.prose, page, language) for page in guide.pages[language.code].values()]
        for files_of_page in [*staged, *(partial(pages.record, record, language) for record in pages.records())]:
            try:
                files += files_of_page()
            except InputError as error:
                problems += error.problems
    if problems:
        raise InputError(problems)
    yield from files
    yield from download_files(guide, pages.history)
    yield from pages.bibliography.files()
    yield from figure_files(guide)
    yield from search_files(guide)
    yield from glance_files(guide)
    yield from pages.heads.files()
    yield from crawler_files(guide, pages.heads.days())
