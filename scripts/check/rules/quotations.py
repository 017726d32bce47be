"""A quotation is short: what is between quotation marks in one place is at most a few lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.check.stated import typed
from scripts.load.guide import Guide
from scripts.load.models.person import LONGEST_QUOTATION
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each long quotation in a text, between quotation marks or as a block."""
    marks = {code: language.quoted.partition("{text}")[::2] for code, language in guide.languages.items()}
    spans = {code: re.compile(f"{opening}([^{opening}{closing}]*){closing}") for code, (opening, closing) in marks.items()}
    for text in guide.texts:
        if len(text.text) <= LONGEST_QUOTATION:
            continue
        plain = typed(text.text)
        quoted = [plain] if plain.startswith(">") else spans[text.language].findall(plain)
        if longest := max((len(quotation) for quotation in quoted if len(quotation) > LONGEST_QUOTATION), default=0):
            yield text.problem(f"quotes {longest} characters", f"quote at most {LONGEST_QUOTATION}, and tell the rest in own words")


RULE = Rule(
    title=("引用は短く", "Quotations are short"),
    why=(
        "引用は必要な短い範囲にとどめ、ほかは自分の言葉で書きます。",
        "Facts carry over from a source, sentences do not; a quotation is short.",
    ),
    looks_at="texts",
    check=check,
)
