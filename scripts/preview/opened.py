"""Which pages browsers have open: those that they ask for, and from which they ask whether something is new."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from scripts.load.languages.load import Languages

_OPEN = 120
"""Seconds for which a page counts as open: twice as long as a browser waits until it asks again whether something is new."""
_PAGE = ".html"
Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""An application of WSGI (PEP 3333)."""


class Opened:
    """The pages that were asked for of late, as “en/budgets/index”."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self._asked: dict[str, float] = {}

    def before(self, application: Application) -> Application:
        """Return `application`, with note taken of each request before it answers."""

        def noting(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            self._note(environ)
            return application(environ, start_response)

        return noting

    def __contains__(self, page: object) -> bool:
        return time.monotonic() - self._asked.get(str(page), -_OPEN) < _OPEN

    def _note(self, environ: dict[str, Any]) -> None:
        for address in (environ.get("PATH_INFO", ""), urlsplit(environ.get("HTTP_REFERER", "")).path):
            name = address.lstrip("/") + ("index.html" if address.endswith("/") else "")
            if name.endswith(_PAGE):
                self._asked[self._page(name.removesuffix(_PAGE))] = time.monotonic()

    def _page(self, path: str) -> str:
        default, *others = self._languages.values()
        return path if any(path.startswith(other.address_prefix) for other in others) else f"{default.code}/{path}"
