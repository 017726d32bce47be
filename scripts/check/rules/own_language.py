"""A text is in the language of its field: no English in a Japanese name, summary or page, and no Japanese in an English one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Correction
from scripts.load.problems import Problem

_ABOUT_WORDS = (Correction.record_kind.id,)
"""Records that speak of the words of the other language."""
_QUOTATIONS = re.compile(r"“[^“”]*”|「[^「」]*」|\([^()]*\)|（[^（）]*）")
"""What may be given in the original."""
_WORD = re.compile(r"[^\W\d_]*[a-z]{3}")
"""A word, not an abbreviation or designation, which is the same in all languages."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text in another language than that of its field."""
    typography = {code: language.typography for code, language in guide.languages.items()}
    own = {code: found.compiled("[LETTERS]") for code, found in typography.items()}
    foreign = {code: found.compiled(found.foreign) for code, found in typography.items()}
    for text in guide.every_text:
        if text.shared or text.is_quoted or text.kind in _ABOUT_WORDS:
            continue
        language = guide.languages[text.language].english_name
        plain = text.setting if text.is_label else _QUOTATIONS.sub(" ", text.setting)
        if found := foreign[text.language].search(plain):
            yield text.problem(f"“{found[0].strip()[:40]}” is not {language}", f"write it in {language}")
        elif not own[text.language].search(text.setting) and _WORD.search(text.setting):
            yield text.problem(f"“{text.text[:40]}” has no {language} in it", f"write it in {language}")


RULE = Rule(
    title=("その言語で書かれている", "Written in its language"),
    why=(
        "英語欄の日本語、日本語欄の英語は、その言語の読者には読めません。",
        "Japanese in an English field, or English in a Japanese one, cannot be read by those it is for.",
    ),
    looks_at="texts",
    check=check,
)
