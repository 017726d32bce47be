"""A built site as a host of static files serves it: compressed by Brotli. Without that a slow network would carry five times the bytes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import brotli

_COMPRESSED = {".html", ".css", ".js", ".svg", ".json", ".xml"}


class _Compressed(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
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

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request."""


@cache
def compressed(path: Path) -> bytes:
    """Return a file by Brotli."""
    return bytes(brotli.compress(path.read_bytes()))


@contextmanager
def served_by_brotli(site: Path) -> Iterator[str]:
    """Serve `site` on a free local port; yield the address, without a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
