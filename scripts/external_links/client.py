"""Ask for one address as a polite program: HEAD, then GET where that says nothing good; the content is not read."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus
from urllib.parse import urlsplit

import requests

from scripts.external_links.answer import NO_ANSWER, Answer, Verdict

_TIMEOUT = (10, 20)
"""Seconds to wait for a connection, and then for an answer."""
_FOR_GOOD = (HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT)
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_REFUSED = (
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.NOT_ACCEPTABLE,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
)


class Client:
    """Asks in the name of the guide, so that the keeper of a server knows who it was."""

    def __init__(self, guide_address: str, today: date) -> None:
        self._today = today
        self._session = requests.Session()
        self._session.headers["User-Agent"] = f"link check of {guide_address}"
        self._session.headers["Accept"] = "text/html,application/pdf,*/*;q=0.8"

    def ask(self, address: str) -> Answer:
        """Return what the server says of `address`."""
        try:
            response = self._request("HEAD", address)
            if not response.ok:
                response = self._request("GET", address)
        except requests.RequestException as error:
            return Answer(address=address, verdict=Verdict.UNKNOWN, status=NO_ANSWER, said=type(error).__name__, asked=self._today)
        return self._answer(address, response)

    def _request(self, method: str, address: str) -> requests.Response:
        with self._session.request(method, address, timeout=_TIMEOUT, allow_redirects=True, stream=True) as response:
            return response

    def _answer(self, address: str, response: requests.Response) -> Answer:
        status, moved = response.status_code, ""
        if response.ok:
            first = response.history[0] if response.history else response
            moved = response.url if first.status_code in _FOR_GOOD and not _same(address, response.url) else ""
            verdict = Verdict.MOVED if moved else Verdict.OK
        elif status in _GONE:
            verdict = Verdict.GONE
        else:
            verdict = Verdict.REFUSED if status in _REFUSED else Verdict.UNKNOWN
        return Answer(address=address, verdict=verdict, status=status, said=f"{status} {response.reason}", moved=moved, asked=self._today)


def _same(one: str, other: str) -> bool:
    """Whether two addresses differ only in https or a slash at the end."""
    return urlsplit(one)._replace(scheme="").geturl().rstrip("/") == urlsplit(other)._replace(scheme="").geturl().rstrip("/")
