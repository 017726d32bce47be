"""What *Corrections* marks as wrong appears nowhere else: not in prose, not in a record, a chart or a title."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Correction, Source
from scripts.load.problems import Problem

_QUOTE_WRONG_FORMS = (Correction.record_kind.id, Source.record_kind.id)
"""Corrections quote what is wrong, and titles of sources are printed as they are."""
_BETWEEN = "\0"
"""What no text has, and no wrong form matches."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each wrong form in a text other than a correction or the title of a source."""
    texts = [text for text in guide.texts if text.kind not in _QUOTE_WRONG_FORMS]
    starts = list(accumulate((len(text.text) + len(_BETWEEN) for text in texts), initial=0))
    whole = _BETWEEN.join(text.text for text in texts)  # one search of everything is many times faster than thousands of short ones
    for correction in guide.records.of(Correction):
        for form in correction.wrong_forms:
            for found in re.finditer(form, whole):
                text = texts[bisect_right(starts, found.start()) - 1]
                yield text.problem(f"“{found[0]}” is a wrong form", f"the correction “{correction.id}” says what is right")


RULE = Rule(
    title=("訂正した誤りを繰り返さない", "Corrected errors do not return"),
    why=(
        "訂正欄で誤りとした形が、本ガイドの別の場所に現れないようにします。",
        "What the corrections mark as wrong appears nowhere else in the guide.",
    ),
    looks_at="texts",
    check=check,
)
