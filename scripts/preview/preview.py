"""The site as an editor sees it while editing: first the pages with the edit itself, then all that follows from it."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

from scripts.check.report import report
from scripts.load.guide import Guide, load_guide
from scripts.load.problems import InputError, Problem
from scripts.preview.edit import ChangesEverything, after_edit, pages_of_edit
from scripts.preview.files import Stamps, differing, stamps
from scripts.preview.languages import LiveLanguages
from scripts.preview.whole import Whole
from scripts.progress import Steps
from scripts.render.facts import read_facts
from scripts.stage.changes.history import History
from scripts.stage.head.page_head import FOLDER as HEADS
from scripts.stage.pages import PagesOfGuide
from scripts.stage.stage import downloads_folder, stage

SOURCES = ("docs", "overrides", "mkdocs.yml")


class Preview:
    """The preview of the guide below `root` in the folder `work`.

    `site` is what is served; `signals` is where something new is told; `opened` are the pages that browsers have, as “en/budgets/index”.
    """

    def __init__(self, root: Path, work: Path, opened: Container[str]) -> None:
        """Render the guide. Raises InputError where it cannot be loaded, staged or rendered."""
        self.site, self.signals = work / "site", work / "signals"
        self._root, self._staged = root, work / "docs"
        self.opened = opened
        self.signals.mkdir()
        self._whole = Whole(root, self._staged, self.signals / "whole.txt")
        self._seen = self._sources()
        self._unread: set[Path] = set()
        self._languages: LiveLanguages | None = None
        self._make()

    def update(self) -> None:
        """Show what has changed since the last time: called whenever a source or a signal has. Says what was done, or is wrong."""
        now = self._sources()
        written = differing(self._seen, now)
        self._unread |= written
        self._seen = now
        try:
            if written:
                self._show_edit(self._unread)
                self._unread = set()
            elif (told := self._whole.told()) is not None:
                self._show_rest(told)
        except InputError as error:
            _say(f"{report(error.problems, self._root)}\nthe preview is as it was")

    def close(self) -> None:
        """End every process."""
        self._whole.stop()
        if self._languages:
            self._languages.close()

    def _make(self) -> None:
        step = Steps()
        with step("load"):
            guide = load_guide(self._root)
        with step("stage"):
            stage(guide, self._staged)
        if self._languages:
            self._languages.close()
            self._languages = None
        shutil.rmtree(self.site, ignore_errors=True)
        with step("render"):
            self._languages = LiveLanguages(self._root, self._staged, self.site)
            shutil.copytree(downloads_folder(self._staged), self.site, dirs_exist_ok=True)
        self._guide: Guide = guide
        self._history = History(guide)
        self._rendered = stamps(self._staged)
        self._heads = self._heads_of_pages()
        self._menus = self._menus_say(self._heads)
        self._copied = stamps(downloads_folder(self._staged))
        self._whole.begin()

    def _show_edit(self, files: set[Path]) -> None:
        """Show the pages that an edit is on; then begin to find what follows from it."""
        began = time.monotonic()
        self._whole.stop()
        try:
            guide = after_edit(self._guide, files)
        except ChangesEverything:
            _say(f"{_few(files)}: everything is made again")
            self._make()
            return
        pages = PagesOfGuide(guide, self._history)
        for code, path in pages_of_edit(self._guide, guide, self.opened):
            self._write(pages, guide, code, path)
        self._guide = guide
        shown = self._render_staged()
        _say(f"{_few(files)}: {shown} page(s) in {time.monotonic() - began:.1f} s")
        self._whole.begin()

    def _write(self, pages: PagesOfGuide, guide: Guide, code: str, path: str) -> None:
        language = guide.languages[code]
        prose = guide.pages[code].get(path)
        of_record = next((record for record in pages.records() if record.page == path), None)
        files = pages.prose(prose, language) if prose else pages.record(of_record, language) if of_record else ()
        for name, content in files:
            if name.endswith(".md") and (self._staged / name).read_bytes() != content:
                (self._staged / name).write_bytes(content)

    def _show_rest(self, told: str) -> None:
        """Show what follows from the edits elsewhere, and say what the rules object to."""
        heads = self._heads_of_pages()
        if self._menus_say(heads) != self._menus:
            _say("a record has another name: everything is made again")
            self._make()
            return
        downloads = downloads_folder(self._staged)
        now = stamps(downloads)
        for file in differing(self._copied, now):
            if file in now:
                shutil.copyfile(downloads / file, self.site / file)
        self._copied = now
        shown = self._render_staged({page for page, head in heads.items() if head != self._heads.get(page)})
        self._heads = heads
        if self._languages:
            self._languages.write_search()
        _say(told or f"the whole guide is in order; {shown} more page(s) followed")

    def _render_staged(self, more: Iterable[str] = ()) -> int:
        """Render every page that is staged otherwise than it was last rendered, and `more`; return how many."""
        now = stamps(self._staged)
        pages = {file.as_posix() for file in differing(self._rendered, now) if file.suffix == ".md"}.union(more)
        if pages and self._languages:
            _warn(self._languages.render(pages), self._root)
        self._rendered = now
        return len(pages)

    def _menus_say(self, heads: dict[str, Any]) -> object:
        """The titles of pages, and the order of those of records: what the ways to other pages say."""
        return read_facts(self._staged).shelves, [(page, head["card"]["title"]) for page, head in heads.items()]

    def _heads_of_pages(self) -> dict[str, Any]:
        """The head of each staged page, by its path."""
        files = sorted((self._staged / HEADS).glob("*.json"))
        return {f"{file.stem}/{page}.md": head for file in files for page, head in json.loads(file.read_bytes()).items()}

    def _sources(self) -> Stamps:
        return {file: stamp for source in SOURCES for file, stamp in stamps(self._root / source, self._root).items()}


def _few(files: Iterable[Path]) -> str:
    first, *others = sorted(files)
    return f"{first} and {len(others)} more" if others else str(first)


def _warn(problems: list[Problem], root: Path) -> None:
    if problems:
        _say(report(problems, root))


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)
