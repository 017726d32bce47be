"""All languages of a text refer to the same records, and insert the same dates and amounts of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from scripts.check.agreement.pairs import passages
from scripts.check.agreement.passages import Passage
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import records_in
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each reference that a passage lacks; the form of a name and own words may differ."""
    for one, other in passages(guide):
        if "[[" not in one.text + other.text:
            continue
        for stated, lacking in ((one, other), (other, one)):
            for reference in _references(stated) - _references(lacking):
                language = stated.side.language.english_name
                message = f"does not refer to [[{reference}]], as the {language} does"
                yield lacking.problem(message, "refer to the same records in both languages")


def _references(passage: Passage) -> Counter[str]:
    return Counter(".".join(part for part in (found["record"], found["field"]) if part) for found in records_in(passage.text))


RULE = Rule(
    title=("両言語で同じ参照", "The same references in both languages"),
    why=(
        "記録への参照と、記録から差し込む日付や金額が、両言語でそろうようにします。",
        "References to records, and the dates and amounts that they insert, are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
