"""Spaces, commas, brackets, quotation marks and dashes are those of the language (`typography` in docs/languages)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.languages.typography import Slip
from scripts.load.problems import Problem
from scripts.load.texts import Text

_TABLE = re.compile(r"^\s*\|[-:| ]+\|\s*$")
_MARGIN = 12
"""Characters beside a slip that a repair takes along, so that it is found again in the file."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each slip, and for spaces at the end of a line."""
    for text, found, slip in _slips(guide):
        context = text.text[max(found.start() - 8, 0) : found.end() + 8].replace("\n", " ")
        right = f"write “{_right(found, slip)}”; `make fix` does" if slip.right is not None else "choose one"
        yield text.problem(f"“{found[0]}” in “{context}”: {slip.why}", right)


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield what is right for each slip that has one right form."""
    for text, found, slip in _slips(guide):
        if slip.right is not None:
            before = text.text[: found.start()].rpartition("\n")[2][-_MARGIN:]
            after = text.text[found.end() :].partition("\n")[0][:_MARGIN]
            yield Edit(text.file, text.line, f"{before}{_typed(text, found)}{after}", f"{before}{_right(found, slip)}{after}")


def _slips(guide: Guide) -> Iterator[tuple[Text, re.Match[str], Slip]]:
    for text in guide.texts:
        if text.is_quoted or text.shared or _TABLE.match(text.text):
            continue
        for pattern, slip in guide.languages[text.language].typography.compiled_slips:
            for found in pattern.finditer(text.setting):
                yield text, found, slip


def _typed(text: Text, found: re.Match[str]) -> str:
    return text.text[found.start() : found.end()]


def _right(found: re.Match[str], slip: Slip) -> str:
    return found.expand(slip.right or "")


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
