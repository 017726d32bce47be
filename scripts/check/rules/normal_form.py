"""Texts are in Unicode's composed form, and letters, digits and kana in their ordinary width."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_OTHER_WIDTH = re.compile(
    "[\u00a0\u00a8\u00b4\u2000-\u200a\u202f\u205f\u2100-\u218f\u2460-\u24ff\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06"
    "\ufe10-\ufe6f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f\uffe0-\uffe6\U0001d400-\U0001d7ff\U0001f100-\U0001f2ff]"
)
"""Characters that Unicode keeps for older encodings, and spaces of other widths; full-width punctuation is what Japanese is set with."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each text that is not composed, or has characters of another width."""
    for text in guide.every_text:
        if not unicodedata.is_normalized("NFC", text.text):
            composed = unicodedata.normalize("NFC", text.text)
            odd = next(pair for pair in zip(text.text, composed, strict=False) if pair[0] != pair[1])
            message = f"is not composed: “{odd[1]}” is typed as “{odd[0]}” and a mark"
            yield text.problem(message, "save it in the form NFC; `make fix` does")
        elif found := _OTHER_WIDTH.search(text.text):
            right = unicodedata.normalize("NFKC", found[0])
            yield text.problem(f"“{found[0]}” is a character of another width or an older encoding", f"write “{right}”; `make fix` does")


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the composed form, and the ordinary width of each such character."""
    for text in guide.every_text:
        for line in text.text.splitlines():
            right = unicodedata.normalize("NFC", _OTHER_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), line))
            if right != line:
                yield Edit(text.file, text.line, line, right)


RULE = Rule(
    title=("文字の正規形と幅", "Normal form and width of characters"),
    why=(
        "分解された仮名、全角の英数字、半角の仮名は、同じ語でも検索に掛からず、並べ替えも乱します。",
        "Decomposed kana, full-width Latin and half-width kana keep a search from finding a word and upset sorting.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
