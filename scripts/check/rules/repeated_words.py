"""No word is typed twice in a row, and no paragraph is pasted twice, on one page or on two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Plain
from scripts.load.problems import Problem
from scripts.load.texts import Text

_NOTATION = re.compile(r"\[\[[^\]]*\]\]|\[@[^\]]*\]")
_LEAST = 60
"""Characters from which on a paragraph is no phrase that two places may share."""
_SHARED = ("scope", "note", "dates.note")
"""Fields that several records may share word for word."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each repeated word and each repeated paragraph."""
    patterns = {code: language.typography.compiled(language.typography.repeated) for code, language in guide.languages.items()}
    seen: dict[tuple[str, str], Text] = {}
    for text in guide.texts:
        if text.is_quoted:
            continue
        if found := patterns[text.language].search(text.setting):
            yield text.problem(f"“{found[0]}” repeats a word", "keep one of the two")
        if not issubclass(text.form, Plain) and not text.field.startswith(_SHARED):
            yield from _pasted_twice(text, seen)


def _pasted_twice(text: Text, seen: dict[tuple[str, str], Text]) -> Iterator[Problem]:
    for paragraph in re.split(r"\n\s*\n", text.text):
        bare = paragraph.strip()
        if len(_NOTATION.sub("", bare)) < _LEAST or bare.startswith(("|", "{{", "#", ">")):
            continue
        other = seen.setdefault((text.language, bare), text)
        if other is not text:
            yield text.problem(f"“{bare[:24]}…” is also in {other.file}:{other.line}", "say it once, and refer to it from the other place")


RULE = Rule(
    title=("語や段落を繰り返さない", "Nothing typed twice"),
    why=(
        "二度打った語や、貼り付けた段落は、編集の誤りです。同じ段落が二か所にあると、一方だけが直されます。",
        "A word typed twice or a paragraph pasted twice is a slip; of two identical paragraphs, only one tends to be updated.",
    ),
    looks_at="texts",
    check=check,
)
