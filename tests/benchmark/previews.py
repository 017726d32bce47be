"""How long an editor waits, from saving a file to the new page, in our preview and in plain `mkdocs serve`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.request import urlopen

from tests.benchmark.edits import edit_prose, edit_record, new_word
from tests.browser import free_port

_LONG = 300  # seconds until a preview is given up
_START = "en/index.html"
_EDITED = "\n\nEdited as "


def previews(guide: Path, plain: Path, rounds: int) -> Iterator[tuple[str, float]]:
    """Yield the rows of the preview, medians of `rounds`. It is given no time to go through the whole guide between two edits."""
    port = free_port()
    with _running([sys.executable, "-m", "scripts", "serve", "--port", str(port)], guide):
        prose = [_waited(port, lambda word: edit_prose(guide, word)) for _ in range(rounds)]
        record = [_waited(port, lambda word: edit_record(guide, word)) for _ in range(rounds)]
    port = free_port()
    with _running([sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"], plain):
        theirs = [_waited(port, lambda word: _edit_plain(plain, word)) for _ in range(rounds)]
    yield "preview/prose", median(prose)
    yield "preview/record", median(record)
    yield "preview/ratio", median(prose) / median(theirs)


@contextmanager
def _running(command: list[str], folder: Path) -> Iterator[None]:
    environment = {"NO_MKDOCS_2_WARNING": "1", "PATH": os.environ["PATH"]}
    silent = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=silent, stderr=silent, start_new_session=True) as process:
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def _waited(port: int, edit: Callable[[str], str]) -> float:
    """Seconds from the edit until its page has the word that was added; the first time, after the server has begun to answer."""
    _wait_for("", port, _START)
    word, began = new_word(), time.monotonic()
    _wait_for(word, port, edit(word))
    return time.monotonic() - began


def _wait_for(word: str, port: int, page: str) -> None:
    end = time.monotonic() + _LONG
    while not (content := _page(port, page)) or word not in content:
        assert time.monotonic() < end, f"{page} never shows the edit"
        time.sleep(0.01)


def _page(port: int, page: str) -> str:
    try:
        with urlopen(f"http://127.0.0.1:{port}/{page}", timeout=_LONG) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def _edit_plain(plain: Path, word: str) -> str:
    page = plain / "docs" / "en" / "index.md"
    text = page.read_text(encoding="utf-8").partition(_EDITED)[0]
    page.write_text(f"{text}{_EDITED}{word}.\n", encoding="utf-8")
    return _START
