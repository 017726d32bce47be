"""What a search costs: bytes, and times of first and later queries. `make benchmark-search` prints it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

import brotli
from playwright.sync_api import Browser, Page

from tests.browser import chromium
from tests.built.search.box import search
from tests.built.search.conftest import queries, questions
from tests.conftest import LANGUAGES, ROOT

SITE = ROOT / "dist" / "site"
CODE = SITE / "assets" / "javascripts" / "search"
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
"""What Lighthouse calls slow 4G."""
SLOWER = 4


class _Compressed(SimpleHTTPRequestHandler):
    """Serves by Brotli, as a host of static files does; without it a slow network would be measured with five times the bytes."""

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        body = _compressed(path) if path.suffix in (".js", ".html", ".css") and path.exists() else None
        if body is None:
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of each request."""


@cache
def _compressed(path: Path) -> bytes:
    return bytes(brotli.compress(path.read_bytes()))


@contextmanager
def _served() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def size(paths: list[Path]) -> str:
    """Return the size of some files, raw and by Brotli."""
    contents = [path.read_bytes() for path in paths]
    return f"{sum(map(len, contents)):,} bytes, Brotli {sum(len(brotli.compress(content)) for content in contents):,}"


def times(browser: Browser, root: str, language: str, *, slow: bool) -> str:
    """Return the times of the first query, from the moment it is typed, and of all others, in milliseconds."""
    page = browser.new_page()
    if slow:
        _slow_down(page)
    page.goto(f"{root}/index.html")
    first = search(page, "QZSS", root)
    asked = [*queries(language), *(question.text for question in questions(language))]
    later = [search(page, query, root).milliseconds for query in asked]
    page.close()
    then = f"then median {median(later):.0f} ms, slowest {max(later):.0f} ms"
    return f"first query {first.first:.0f} ms, with texts {first.milliseconds:.0f} ms; {then}"


def _slow_down(page: Page) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_4G)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def main() -> None:
    """Print bytes and times for every language: on a server, from files, and on a slow network with a slower processor."""
    code = sorted(path for path in CODE.glob("*.js") if path.stem not in ("client", "list", "box", "highlight"))
    for path in [*code, *SITE.rglob("search/*.js")]:
        _compressed(path)  # before anything is timed
    with chromium() as browser, _served() as http:
        for language in LANGUAGES.values():
            folder = SITE / language.address_prefix / "search"
            print(f"{language.code}: names {size([folder / 'names.js'])}; engine {size(code)}; texts {size([folder / 'texts.js'])}")
            for name, address, slow in (("http", http, False), ("file", SITE.as_uri(), False), ("slow 4G, 4 times slower", http, True)):
                root = f"{address}/{language.address_prefix}".rstrip("/")
                print(f"{language.code} {name}: {times(browser, root, language.code, slow=slow)}")


if __name__ == "__main__":
    main()
