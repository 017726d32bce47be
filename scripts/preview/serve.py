"""Serve the preview, and let browsers load a page again when something on it may have changed."""

from __future__ import annotations

import signal
import sys
import tempfile
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from scripts.load.languages.load import load_languages
from scripts.preview.opened import Opened
from scripts.preview.preview import SOURCES, Preview

HOST, PORT = "127.0.0.1", 8000
_LOOK = 0.03
"""Seconds between two looks at the signals, and how long an editor's program may take to write a file."""


class _Signal(FileSystemEventHandler):
    """Writes a signal whenever a source is written: only then, for the preview itself reads them all the time."""

    def __init__(self, signals: Path) -> None:
        self._file = signals / "edited"

    def on_modified(self, event: FileSystemEvent) -> None:
        if not event.is_directory:
            self._file.write_text(str(event.src_path), encoding="utf-8")

    on_created = on_deleted = on_moved = on_modified


def serve(root: Path, port: int = PORT) -> str:
    """Serve the guide below `root` at `port` of this machine until Ctrl-C. Raises InputError where it cannot be rendered at first."""
    with tempfile.TemporaryDirectory(prefix="preview-") as folder:
        opened = Opened(load_languages(root))
        preview = Preview(root, Path(folder), opened)
        server = LiveReloadServer(preview.update, HOST, port, root=str(preview.site), polling_interval=_LOOK)
        server.set_app(opened.before(server.serve_request))
        server.build_delay = _LOOK
        server.error_handler = lambda code: (preview.site / f"{code}.html").read_bytes() if code == 404 else None
        server.watch(str(preview.signals))
        watcher = Observer()
        for source in SOURCES:
            watcher.schedule(_Signal(preview.signals), str(root / source), recursive=True)
        watcher.start()
        print(f"  {server.url} shows both languages and every edit; Ctrl-C ends it", file=sys.stderr, flush=True)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends it as Ctrl-C does, with nothing left behind
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        finally:
            watcher.stop()
            server.shutdown()
            preview.close()
    return "the preview has ended"
