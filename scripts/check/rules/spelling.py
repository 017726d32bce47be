"""English is spelled as in the United States and without the common misspellings that codespell lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import codespell_lib

from scripts.check.corpus import Corpus, Found
from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_LANGUAGE = "en"
"""The language that codespell's lists are of."""
_LISTS = ("dictionary.txt", "dictionary_en-GB_to_en-US.txt")
_WORD = re.compile(r"\b[A-Z]?[a-z]+(?:’[a-z]+)?\b")
"""A word, not an abbreviation or a designation with capitals inside."""
_RIGHT = {"dialogue", "dialogues", "sais", "nd", "alos", "mis"}
"""What the lists object to and U.S. usage does not, and names that look like slips."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each word that is misspelled or spelled as in Britain."""
    for found, right in _misspelled(guide):
        words = " or ".join(f"“{word}”" for word in right)
        yield found.text.problem(f"“{found.typed}” is misspelled", f"write {words}{'; `make fix` does' if len(right) == 1 else ''}")


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the right spelling where there is but one."""
    for found, right in _misspelled(guide):
        if len(right) == 1:
            before, after = found.around(8)
            yield Edit(found.text.file, found.text.line, f"{before}{found.typed}{after}", f"{before}{right[0]}{after}")


def _misspelled(guide: Guide) -> Iterator[tuple[Found, list[str]]]:
    known = misspellings()
    corpus = Corpus(text for text in guide.every_text if text.language == _LANGUAGE and not text.is_title)
    for word in sorted(corpus.words(_WORD)):
        if right := known.get(word.replace("’", "'").lower()):
            for found in corpus.find(re.compile(rf"\b{word}\b")):
                yield found, [other.capitalize() if word[0].isupper() else other for other in right]


@cache
def misspellings() -> dict[str, list[str]]:
    """Return what is right for each misspelled or British word."""
    folder = Path(codespell_lib.__file__).parent / "data"
    lines = [line.partition("->") for name in _LISTS for line in (folder / name).read_text(encoding="utf-8").splitlines()]
    return {wrong: [word.strip() for word in right.split(",") if word.strip()] for wrong, _, right in lines if wrong not in _RIGHT}


RULE = Rule(
    title=("英語のつづり", "Spelling of English"),
    why=(
        "英語は米国のつづりにそろえます。よくある誤りの一覧はcodespellのものです。",
        "English has U.S. spelling; codespell lists common slips and the British forms.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
