"""What a strict Content-Security-Policy would refuse is found before it is published."""

from __future__ import annotations

import pytest

from scripts.package.verify.inline import check
from scripts.package.verify.made import Made
from tests.package.verify.conftest import Break


def test_a_sound_site_has_nothing_inline(made: Made) -> None:
    assert list(check(made)) == []


@pytest.mark.parametrize(
    ("planted", "message"),
    [
        ("<script>run()</script>", "has a script in the page"),
        ("<style>p { color: red }</style>", "has a style sheet in the page"),
        ('<p style="text-align: right;">1</p>', "has the style “text-align: right;” in the page"),
        ('<p onclick="run()">1</p>', "has the handler onclick in the page"),
        ('<a href="javascript:run()">1</a>', "has the link “javascript:run()” in the page"),
    ],
)
def test_what_is_inline_is_reported_with_its_page(made: Made, broken: Break, planted: str, message: str) -> None:
    broken("en/glossary.html", "</h1>", f"</h1>{planted}")
    (problem,) = check(made)
    assert str(problem).startswith(f"docs/en/glossary.md: {message}, which servers with a strict policy refuse → ")


def test_data_in_a_page_is_no_script(made: Made, broken: Break) -> None:
    broken("en/glossary.html", "</h1>", '</h1><script type="application/ld+json">{}</script>')
    assert list(check(made)) == []
