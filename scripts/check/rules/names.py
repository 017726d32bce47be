"""Names, titles and labels are plain text: no markup, not too long, nothing that another program would run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Source
from scripts.load.problems import Problem

_MARKUP = re.compile(r"[*_`\[\]{}<>|\\^~#]|\$\(|&#?\w+;|https?://|<!--")
_RUN = re.compile(r"^[=+@\t\r-]")
_LONGEST = 120
_LONGEST_TITLE = 300
"""Sources may have long titles; they are printed as they are."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each name that is more, or less, than plain text."""
    for text in guide.texts:
        if not text.is_label:
            continue
        longest = _LONGEST_TITLE if text.kind == Source.record_kind.id else _LONGEST
        if found := _MARKUP.search(text.text):
            yield text.problem(f"“{found[0]}” is markup, which a name does not hold", "write the name in plain letters")
        elif _RUN.match(text.text):
            yield text.problem(
                f"begins with “{text.text[0]}”, which a spreadsheet would run as a formula", "begin it with a letter or digit"
            )
        elif len(text.text) > longest:
            yield text.problem(
                f"is {len(text.text)} characters long, a name has at most {longest}", "shorten it; the rest is for the summary"
            )
        elif not any(char.isalnum() for char in text.text):
            yield text.problem(f"“{text.text}” has no letter or digit", "give the name")


RULE = Rule(
    title=("名称は文字だけ", "Names are plain text"),
    why=(
        "名称は表、図、カレンダー、表計算にも出ます。マークアップや式は、そこで崩れたり実行されたりします。",
        "Names appear in tables, charts, calendars and spreadsheets, where markup breaks and formulas run.",
    ),
    looks_at="texts",
    check=check,
)
