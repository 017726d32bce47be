"""The languages of the preview, each rendered by a process that keeps what it needs."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from scripts.load.models import LANGUAGES, LanguageCode
from scripts.load.problems import InputError, Problem
from scripts.render.live import LiveLanguage


class LiveLanguages:
    """Renders what is staged in `staged` into `site`. A context manager: its processes end with the block."""

    def __init__(self, root: Path, staged: Path, site: Path) -> None:
        """Render all pages. Raises InputError with what mkdocs cannot render."""
        spawn = multiprocessing.get_context("spawn")
        self._asked: dict[LanguageCode, Connection] = {}
        for language in LANGUAGES:
            here, there = spawn.Pipe()
            spawn.Process(target=_answer, args=(there, root, staged, site, language), daemon=True).start()
            there.close()
            self._asked[language] = here
        try:
            self._problems()
        except InputError:
            self.close()
            raise

    def render(self, pages: Iterable[str]) -> list[Problem]:
        """Render these staged files again; return what mkdocs warns of. Raises InputError with what it cannot render."""
        staged = sorted(pages)
        for language, connection in self._asked.items():
            connection.send([page for page in staged if page.startswith(f"{language}/")])
        return self._problems()

    def write_search(self) -> None:
        """Let the search know the pages as they are now."""
        for connection in self._asked.values():
            connection.send(None)
        self._problems()

    def close(self) -> None:
        """End the processes."""
        for connection in self._asked.values():
            connection.close()

    def _problems(self) -> list[Problem]:
        answers = [connection.recv() for connection in self._asked.values()]
        if failed := [problem for is_done, problems in answers if not is_done for problem in problems]:
            raise InputError(failed)
        return [problem for _, problems in answers for problem in problems]


def _answer(connection: Connection, root: Path, staged: Path, site: Path, language: LanguageCode) -> None:
    """Render a language, and then every list of pages that comes, until the other end is closed."""
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        try:
            live = LiveLanguage(root, staged, site, language)
        except InputError as error:
            connection.send((False, error.problems))
            return
        connection.send((True, []))
        while True:
            pages = connection.recv()
            try:
                connection.send((True, live.write_search() if pages is None else live.render(pages)))
            except InputError as error:
                connection.send((False, error.problems))
