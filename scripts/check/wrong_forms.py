"""What *Corrections* marks as wrong stands nowhere else: not in prose, not in a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scripts.check.texts import record_texts
from scripts.load.guide import Guide
from scripts.load.models import Correction
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each wrong form that stands in a page or in the text of a record other than a correction."""
    forms = [(correction.id, re.compile(form)) for correction in guide.records.of(Correction) for form in correction.wrong_forms]
    for pages in guide.pages.values():
        for page in pages.values():
            for number, line in page.lines():
                yield from (Problem(page.file, number, "", *said) for said in _found(line, forms))
    for text in record_texts(guide):
        if text.kind not in ("corrections", "sources"):
            for field, number, words in text.each():
                yield from (Problem(text.file, number, field, *said) for said in _found(words, forms))


def _found(text: str, forms: Sequence[tuple[str, re.Pattern[str]]]) -> Iterator[tuple[str, str]]:
    for correction, form in forms:
        if found := form.search(text):
            yield f"“{found[0]}” is a wrong form", f"see the correction “{correction}” for what is right"
