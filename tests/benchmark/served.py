"""A built site as a host of static files serves it: compressed by Brotli. Without that a slow network would carry five times the bytes."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path

import brotli

from tests.browser import Quiet

_COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".xml"}


class Compressed(Quiet):
    """Serves the files of a folder by Brotli."""

    def do_GET(self) -> None:  # noqa: N802  (the name that the library calls)
        path = Path(self.translate_path(self.path))
        body = compressed(path) if path.suffix in _COMPRESSED and path.exists() else None
        if body is None:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # the browser has left the page
            self.wfile.write(body)


@cache
def compressed(path: Path) -> bytes:
    """Return a file by Brotli."""
    return bytes(brotli.compress(path.read_bytes()))
