"""Letters are of the scripts that the language is written in: no Cyrillic a in a Latin word, no kanji in a word of katakana."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from confusable_homoglyphs import categories, confusables

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem
from scripts.load.texts import Text

_SCRIPTS = {"LATIN", "HAN", "HIRAGANA", "KATAKANA", "COMMON", "INHERITED"}
_UNUSUAL = re.compile("[^\x00-ɏ‐-⁯、-〿぀-ヿ一-鿿！-～]")
_KATAKANA = re.compile(r"(?<=[ァ-ヺー])[口力工夕卜二一八千才へべぺ](?=[ァ-ヺー])|(?<![一-鿿])[口工夕卜](?=[ァ-ヺー])")
_HIRAGANA = re.compile(r"(?<=[ぁ-ゖ])[ヘベペリ](?=[ぁ-ゖ、。])")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each letter of another script, and for each that only looks like its neighbors."""
    for text in guide.every_text:
        yield from _of_other_scripts(text)
        for pattern in (_KATAKANA, _HIRAGANA):
            if found := pattern.search(text.text):
                word = text.text[max(found.start() - 4, 0) : found.end() + 4]
                message = f"“{found[0]}” in “{word}” is {unicodedata.name(found[0])}, which only looks like its neighbors"
                yield text.problem(message, "type the character of the word's own script")


def _of_other_scripts(text: Text) -> Iterator[Problem]:
    for found in _UNUSUAL.finditer(text.text):
        char = found[0]
        if char.isalpha() and categories.alias(char) not in _SCRIPTS:
            like = confusables.is_confusable(char, greedy=True, preferred_aliases=["latin"])
            looks = [same["c"] for entry in like or [] for same in entry["homoglyphs"] if same["c"].isascii()]
            hint = f"type the Latin “{looks[0]}”" if looks else "write it in the letters of the language"
            yield text.problem(f"“{char}” is {unicodedata.name(char)}, a letter of another script", hint)
            return


RULE = Rule(
    title=("似た文字が混じらない", "No look-alike letters"),
    why=(
        "見た目の同じ別の文字が混じると、検索に掛からず、偽の名称にも使われます。判定はUnicodeの文字体系と類似文字の表によります。",
        "A letter that only looks right keeps a search from finding the word and can disguise a name. Unicode’s tables of scripts and"
        " confusable characters decide.",
    ),
    looks_at="texts",
    check=check,
)
