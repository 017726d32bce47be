"""The pages that a browser has open are known by what it asks for."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from scripts.preview import opened as module
from scripts.preview.opened import Opened
from tests.conftest import LANGUAGES


def answered(environ: object, start_response: object) -> Iterable[bytes]:
    del environ, start_response
    return [b"answer"]


@pytest.mark.parametrize(
    ("environ", "page"),
    [
        ({"PATH_INFO": "/en/budgets/index.html"}, "en/budgets/index"),
        ({"PATH_INFO": "/en/budgets/"}, "en/budgets/index"),
        ({"PATH_INFO": "/glossary.html"}, "ja/glossary"),
        ({"PATH_INFO": "/"}, "ja/index"),
        ({"PATH_INFO": "/livereload/1/2", "HTTP_REFERER": "http://127.0.0.1:8000/en/index.html?q=x#top"}, "en/index"),
    ],
)
def test_a_page_that_is_asked_for_is_open(environ: dict[str, str], page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Opened(LANGUAGES)
    assert page not in opened
    assert list(opened.before(answered)(environ, print)) == [b"answer"]
    assert page in opened
    monkeypatch.setattr(module, "_OPEN", 0)
    assert page not in opened, "it was closed long ago"
