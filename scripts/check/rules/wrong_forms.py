"""What *Corrections* marks as wrong appears nowhere else: not in prose, not in a record, a chart or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Correction, Source
from scripts.load.problems import Problem

_QUOTE_WRONG_FORMS = (Correction.record_kind.id, Source.record_kind.id)
"""Corrections quote what is wrong, and titles of sources are printed as they are."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each wrong form in a text other than a correction or the title of a source."""
    forms = [(correction.id, re.compile(form)) for correction in guide.records.of(Correction) for form in correction.wrong_forms]
    any_form = re.compile("|".join(f"(?:{form.pattern})" for _, form in forms)) if forms else None
    for text in guide.texts:
        if text.kind in _QUOTE_WRONG_FORMS or any_form is None or not any_form.search(text.text):
            continue
        for correction, form in forms:
            if found := form.search(text.text):
                yield text.problem(f"“{found[0]}” is a wrong form", f"the correction “{correction}” says what is right")


RULE = Rule(
    title=("訂正した誤りを繰り返さない", "Corrected errors do not return"),
    why=(
        "訂正欄で誤りとした形が、本ガイドの別の場所に現れないようにします。",
        "What the corrections mark as wrong appears nowhere else in the guide.",
    ),
    looks_at="texts",
    check=check,
)
