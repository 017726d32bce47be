"""English lists of three and more have a comma before the last item: “satellites, rockets, and ground stations”.

What is seen are plain lists: of three single words, of names, or of figures. An official name keeps its own punctuation: the Ministry of
Land, Infrastructure, Transport and Tourism.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.corpus import Corpus, Found
from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.problems import Problem

_LANGUAGE = "en"
_NO_ITEM = (
    "and|or|but|nor|which|who|whom|that|where|when|while|as|with|in|on|at|by|for|from|to|of|it|they|he|she|its|is|are|was|were|has|have|"
    "had|then|so|both|here|there|now|first|also|too|says?|said"
)
_PAIRS = "command and control|research and development|science and technology"
"""Two words that are one item."""
_GOES_ON = r"(?=[.;:!?)”†]|$| (?:in|of|for|from|to|on|at|by|with|that|which|who|as|is|are|was|were)\b)"
_CAPITALIZED = r"(?:[A-Z][\w’&-]*(?:\.[A-Z]\.)*|〓+)"
_ITEMS = {
    "name": (rf"(?:[Tt]he )?{_CAPITALIZED}(?: {_CAPITALIZED}){{0,3}}", r"(?![\w’-])"),
    "word": (rf"(?!(?:{_NO_ITEM})\b)[a-z][a-z’-]*[a-z]", _GOES_ON),
    "figure": (r"[¥$]?\d+(?:[.,]\d+)*(?:%| (?:percent|billion|trillion|million))?", r"(?![\w’.,-])"),
}
"""What the items of a list are, and what comes after it."""
_LIST = re.compile(
    "|".join(
        rf"(?<![\w’.&$¥〓-]){item}, (?!{_PAIRS})(?P<{kind}>{item})(?P<{kind}_last> (?:and|or) {item}){after}(?!†*,)"
        for kind, (item, after) in _ITEMS.items()
    )
)
"""A list as it is set: references are 〓. “X, A and B, …” is no list, but X with A and B aside."""
_PLACE = r"(?:[Ii]n|[Ff]or|[Ww]ithin|[Aa]t|[Oo]n|[Uu]nder|[Ww]ith|and) "
_NO_LIST = {
    "name": re.compile(rf"\b{_PLACE}(?:the )?(?:{_CAPITALIZED} )*$"),
    "word": re.compile(r"\b(?:the|their|its|that|this) $"),
    "figure": re.compile(r"(?!)"),
}
"""What is before a first item of something else: “In Japan, JAXA and NASA …” and “… the report, officials and …” are no lists."""
_MARGIN = 12
_BEFORE = 40


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each list without the comma."""
    for found, _ in _lists(guide):
        yield found.text.problem(f"“{found.typed}” lacks the serial comma", "write a comma before the last item; `make fix` does")


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the comma of each list that lacks it."""
    for found, comma in _lists(guide):
        before, after = found.around(_MARGIN)
        right = f"{found.typed[:comma]},{found.typed[comma:]}"
        yield Edit(found.text.file, found.text.line, f"{before}{found.typed}{after}", f"{before}{right}{after}")


def _lists(guide: Guide) -> Iterator[tuple[Found, int]]:
    """The lists without the comma, and where in what is typed it belongs."""
    official = _in_official_names(guide)
    corpus = Corpus(text for text in guide.every_text if text.language == _LANGUAGE and not text.is_quoted)
    for found in corpus.find(_LIST):
        kind = next(kind for kind in _ITEMS if found.match[kind])
        before, _ = found.around(_BEFORE)
        sets_out = _NO_LIST[kind].search(before) or re.match(_PLACE, found.match[0])
        if not sets_out and not any(_bare(found.match[0]) in name or name in _bare(found.match[0]) for name in official):
            yield found, found.match.start(f"{kind}_last") - found.match.start()


def _in_official_names(guide: Guide) -> set[str]:
    """What looks like such a list in the names of bodies, documents, persons and the like."""
    names = (record.name[_LANGUAGE] for record in guide.records.all() if isinstance(record, Record) and record.record_kind.indexed)
    return {_bare(found[0]) for name in names for found in _LIST.finditer(name)}


def _bare(words: str) -> str:
    return words.casefold().removeprefix("the ")


RULE = Rule(
    title=("英語の列挙のコンマ", "The serial comma"),
    why=(
        "英語で三つ以上を並べるときは、最後の項目の前にもコンマを置きます。正式名称はそのままにします。",
        "A list of three or more has a comma before its last item, everywhere; an official name keeps its own punctuation.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
