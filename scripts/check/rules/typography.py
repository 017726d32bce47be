"""Spaces, commas, brackets, quotation marks and dashes are those of the language (`typography` in docs/languages)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.corpus import Corpus, Found
from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.languages.typography import Slip
from scripts.load.problems import Problem

_TABLE = re.compile(r"^\s*\|[-:| ]+\|\s*$")
_MARGIN = 12
"""Characters beside a slip that a repair takes along, so that it is found again in the file."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each slip."""
    for found, slip in _slips(guide):
        context = f"{found.typed}".join(found.around(8)).strip()
        right = f"write “{found.match.expand(slip.right)}”; `make fix` does" if slip.right is not None else "choose one"
        yield found.text.problem(f"“{found.typed}” in “{context}”: {slip.why}", right)


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield what is right for each slip that has one right form."""
    for found, slip in _slips(guide):
        if slip.right is not None:
            before, after = found.around(_MARGIN)
            yield Edit(found.text.file, found.text.line, before + found.typed + after, before + found.match.expand(slip.right) + after)


def _slips(guide: Guide) -> Iterator[tuple[Found, Slip]]:
    ours = [text for text in guide.texts if not (text.is_quoted or text.shared or _TABLE.match(text.text))]
    for code, language in guide.languages.items():
        corpus = Corpus(text for text in ours if text.language == code)
        for pattern, slip in language.typography.compiled_slips:
            for found in corpus.find(pattern):
                yield found, slip


RULE = Rule(
    title=("約物と空白", "Marks and spaces"),
    why=(
        "句読点、括弧、引用符、空白を言語ごとの慣行にそろえます。慣行はdocs/languagesにあります。",
        "Marks and spaces follow the usage of each language, which docs/languages states.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
