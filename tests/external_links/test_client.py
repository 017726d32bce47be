"""What the answers of a server mean, asked of a real one on this machine."""

from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from scripts.external_links.client import Client

STATUS = {
    "/here": 200,
    "/moved": 301,
    "/moved-for-now": 302,
    "/moved-away": 308,
    "/gone": 410,
    "/missing": 404,
    "/refused": 403,
    "/too-many": 429,
    "/broken": 500,
}


class Server(BaseHTTPRequestHandler):
    """Answers by STATUS; “/no-head” refuses HEAD alone."""

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def answer(self) -> None:
        if self.path == "/no-head":
            self.send_response(405 if self.command == "HEAD" else 200)
        else:
            self.send_response(STATUS[self.path])
        if self.path.startswith("/moved"):
            self.send_header("Location", "/missing" if self.path == "/moved-away" else "/here")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as running:
        Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.mark.parametrize(
    ("path", "verdict", "status", "moved"),
    [
        ("/here", "ok", 200, ""),
        ("/no-head", "ok", 200, ""),
        ("/moved", "moved", 200, "/here"),
        ("/moved-for-now", "ok", 200, ""),
        ("/moved-away", "gone", 404, ""),
        ("/gone", "gone", 410, ""),
        ("/missing", "gone", 404, ""),
        ("/refused", "refused", 403, ""),
        ("/too-many", "refused", 429, ""),
        ("/broken", "unknown", 500, ""),
    ],
)
def test_what_an_answer_means(server: str, path: str, verdict: str, status: int, moved: str) -> None:
    answer = Client("https://example.org/", date(2026, 11, 26)).ask(server + path)
    assert (answer.verdict, answer.status, answer.moved) == (verdict, status, moved and server + moved)


def test_no_server_is_no_sign_that_the_page_is_gone() -> None:
    answer = Client("https://example.org/", date(2026, 11, 26)).ask("http://127.0.0.1:9/")
    assert (answer.verdict, answer.said) == ("unknown", "ConnectionError")


def test_who_asks_is_said() -> None:
    seen: list[str | None] = []

    class Listening(Server):
        def answer(self) -> None:
            seen.append(self.headers["User-Agent"])
            super().answer()

    with ThreadingHTTPServer(("127.0.0.1", 0), Listening) as running:
        Thread(target=running.serve_forever, daemon=True).start()
        Client("https://example.org/guide/", date(2026, 11, 26)).ask(f"http://127.0.0.1:{running.server_port}/here")
        running.shutdown()
    assert seen == ["link check of https://example.org/guide/"]
