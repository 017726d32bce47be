"""A correction that nobody could verify is not cited as if it were a fact."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Citation, Correction
from scripts.load.notation import citations_in
from scripts.load.problems import Problem

_HINT = "leave it out, or write it as a doubt and except it with the reason"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each citation of an unverified correction, in texts and in the fields of records."""
    doubtful = {correction.reference for correction in guide.records.of(Correction) if correction.confidence == "unverified"}
    for text in guide.texts:
        for citation in citations_in(text.text):
            if citation in doubtful:
                yield text.problem(f"cites {citation}, which is not verified", _HINT)
    for record in guide.records.all():
        for part in guide.records.parts[record.reference]:
            if isinstance(part.value, Citation) and part.value in doubtful:
                yield guide.records.place(record).problem(f"cites {part.value}, which is not verified", _HINT, part.path)


RULE = Rule(
    title=("未確認の訂正を根拠にしない", "Unverified corrections are not a source"),
    why=(
        "未確認の訂正は疑問として示すもので、事実の根拠にはなりません。",
        "An unverified correction only raises a doubt, so nothing may rest on it.",
    ),
    looks_at="texts",
    check=check,
)
