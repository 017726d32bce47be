"""Sentences end with a full stop, and Japanese ones in です・ます, the style of the guide (`typography` in docs/languages)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem
from scripts.load.texts import Text

_NOT_SENTENCES = re.compile(r"^\s*(?:[#|>!*+-]|\d+\.|\{\{|`+$|<!--)")
"""Headings, tables, quotations and lists, whose items may be phrases."""
_PHRASES = ("dates.note", "quotations.text")
"""Fields that hold phrases, or what somebody else said."""
_MARKUP = re.compile(r"[†*_]|\{\.[\w-]+\}")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each paragraph whose last sentence has no end, and for each sentence in another style."""
    for text in guide.texts:
        if text.is_label or text.is_quoted or text.field.startswith(_PHRASES):
            continue
        typography = guide.languages[text.language].typography
        for line in text.setting.splitlines():
            if not line.strip() or _NOT_SENTENCES.match(line):
                continue
            sentence = _MARKUP.sub("", line).rstrip()
            if sentence and not re.search(typography.sentence_end, sentence):
                yield text.problem(f"“…{_shown(sentence)}” ends without a full stop", f"end it with “{_full_stop(guide, text)}”")
            if typography.plain_style and (found := re.search(typography.plain_style, _outside_quotations(sentence))):
                message = f"“…{_shown(sentence[: found.end()])}” is in another style than です・ます"
                yield text.problem(message, "end the sentence in です, ます, でした or ました")


def _outside_quotations(sentence: str) -> str:
    return re.sub(r"「[^「」]*」|（[^（）]*）", "", sentence)


def _shown(sentence: str) -> str:
    return sentence[-16:]


def _full_stop(guide: Guide, text: Text) -> str:
    return guide.languages[text.language].full_stop


RULE = Rule(
    title=("文の終わり", "Ends of sentences"),
    why=(
        "句点のない文は途中で切れたように見え、文体の混在は読者を戸惑わせます。",
        "A sentence without its full stop looks cut off, and a mixture of styles disturbs readers.",
    ),
    looks_at="texts",
    check=check,
)
