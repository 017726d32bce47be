"""All languages of a text link to the same places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from scripts.check.agreement.pairs import passages
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import without_code
from scripts.load.problems import Problem

_TARGET = re.compile(r"\]\((?P<inline>[^)\s]+)|<(?P<bare>https?://[^>\s]+)>|\bhref=\"(?P<html>[^\"]+)\"")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each link that a passage lacks."""
    for one, other in passages(guide):
        for stated, lacking in ((one, other), (other, one)):
            for target in _targets(stated.text) - _targets(lacking.text):
                language = stated.side.language.english_name
                yield lacking.problem(f"does not link to {target}, as the {language} does", "link to the same places in both languages")


def _targets(text: str) -> Counter[str]:
    if "](" not in text and "<" not in text:
        return Counter()
    return Counter(str(found[found.lastgroup or 0]) for found in _TARGET.finditer(without_code(text)))


RULE = Rule(
    title=("両言語で同じリンク", "The same links in both languages"),
    why=(
        "どちらの言語の読者も、同じページへ進めるようにします。",
        "Readers of either language can go on to the same pages.",
    ),
    looks_at="texts",
    check=check,
)
