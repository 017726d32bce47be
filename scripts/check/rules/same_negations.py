"""A sentence that is negated in one language of a text is negated in the others, in whatever words: not, without, ません, 未.

Where both languages have as many sentences, they are compared one by one; else with those that stand as far into the text, and no
language may have fewer negated sentences. What corrections say of a wording differs by nature: each language tells what its words do not
mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from scripts.check.agreement.negations import NegationReader
from scripts.check.agreement.pairs import pairs
from scripts.check.agreement.passages import Passage
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_SHOWN = 40
_MARGIN = 0.05
"""By how much of the whole text a sentence may stand earlier or later."""
_HINT = "say the same in both languages"


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each negation that one language of a text states and the same place in another does not."""
    readers = {code: NegationReader(language.statements) for code, language in guide.languages.items()}
    for pair in pairs(guide):
        if not pair.sides[0].typed.is_about_sources:
            for one, other in pair.passages:
                yield from _missing(one, other, readers)
                yield from _missing(other, one, readers)


def _missing(stated: Passage, lacking: Passage, readers: dict[str, NegationReader]) -> Iterator[Problem]:
    language = stated.side.language.english_name
    reader, other_reader = (readers[passage.side.language.code] for passage in (stated, lacking))
    sentences, others = _sentences(stated), _sentences(lacking)
    negations = list(map(reader.stated, sentences))
    if not any(negations):
        return
    may = list(map(other_reader.may_be, others))
    for index, negation in enumerate(negations):
        beside = _beside(index, sentences, others)
        if negation and not any(may[at] for at in beside):
            message = f"“{others[beside[0]].strip()[:_SHOWN]}” is not negated, as it is in the {language} (“{negation}”)"
            yield lacking.problem(message, _HINT)
            return
    denied = sum(map(bool, negations))
    if len(sentences) != len(others) and denied > sum(may):
        message = f"has {sum(may)} negated sentence(s), and the {language} has {denied} (“{'”, “'.join(filter(None, negations))}”)"
        yield lacking.problem(message, _HINT)


def _beside(index: int, sentences: list[str], others: list[str]) -> list[int]:
    """The sentences of the other language that say what a sentence says: the same one, or those as far into the text."""
    if len(sentences) == len(others):
        return [index]
    start, end = _spans(sentences)[index]
    return [at for at, (first, last) in enumerate(_spans(others)) if last > start - _MARGIN and first < end + _MARGIN]


def _spans(sentences: list[str]) -> list[tuple[float, float]]:
    """Where each sentence begins and ends, as shares of the whole."""
    ends = list(accumulate(map(len, sentences)))
    return [(start / ends[-1], end / ends[-1]) for start, end in zip([0, *ends], ends, strict=False)]


def _sentences(passage: Passage) -> list[str]:
    return passage.side.language.statements.sentences(passage.plain)


RULE = Rule(
    title=("両言語で同じ否定", "The same negations in both languages"),
    why=(
        "「〜しない」が片方の言語で「〜する」にならないようにします。",
        "What does not happen in one language does not happen in the other.",
    ),
    looks_at="texts",
    check=check,
)
