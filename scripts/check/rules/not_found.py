"""That something was not found is dated once or twice on a page, not in every sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_MOST = 2
_DATED = {
    "ja": re.compile(r"時点で(?:は、?)?(?:見つか|確認でき|確かな資料が見つか|打上げの報道を確認でき)"),
    "en": re.compile(r"\bfound as of\b"),
}
"""How each language says it; a language without an entry is not looked at."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each further place on a page that says so with a date."""
    for code, pages in guide.pages.items():
        if code not in _DATED:
            continue
        for page in pages.values():
            places = [(number, found[0]) for number, line in page.lines() for found in _DATED[code].finditer(line)]
            for number, phrase in places[_MOST:]:
                yield Problem(
                    page.file,
                    number,
                    "",
                    f"“{phrase}” is on this page more than {_MOST} times",
                    "leave the date out: the page gives it above",
                )


RULE = Rule(
    title=("「見つかっていない」の時点は繰り返さない", "“Not found as of” is said once or twice"),
    why=(
        "同じ断りが何度も続くと、本文が読みにくくなります。時点はページの初めの一、二か所で示せば足ります。",
        "The same caveat in every paragraph makes a page hard to read; the date is given once or twice.",
    ),
    looks_at="prose",
    check=check,
)
