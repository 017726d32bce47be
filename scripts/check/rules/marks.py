"""A text has only the marks that its language uses (`marks` in docs/languages): no « in English, no straight quotation mark in Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Correction
from scripts.load.problems import Problem

_LETTERS_AND_SPACES = r"\w\s"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text with a mark that is not one of its language."""
    foreign = {
        code: re.compile(f"[^{_LETTERS_AND_SPACES}{re.escape(language.typography.marks)}]") for code, language in guide.languages.items()
    }
    for text in guide.texts:
        if text.shared or text.is_quoted or text.kind == Correction.record_kind.id:
            continue
        if found := foreign[text.language].search(text.setting):
            mark = found[0]
            language = guide.languages[text.language].english_name
            yield text.problem(
                f"“{mark}” ({unicodedata.name(mark, f'U+{ord(mark):04X}')}) is not a mark of {language}",
                "write the mark that the language uses; one that it lacks is added to marks in docs/languages",
            )


RULE = Rule(
    title=("その言語の約物だけを使う", "Only marks of the language"),
    why=(
        "外国語の引用符や似た記号は、読者の目を止め、検索にも掛かりません。",
        "Foreign quotation marks and signs that only look alike stop readers, and a search does not find them.",
    ),
    looks_at="texts",
    check=check,
)
