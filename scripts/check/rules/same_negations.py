"""A sentence that is negated in one language of a text is negated in the others, in whatever words: not, without, ません, 未.

Where both languages have as many sentences, they are compared one by one, else all together. What corrections say of a wording differs
by nature: each language tells what its words do not mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.agreement.negations import NegationReader
from scripts.check.agreement.pairs import pairs
from scripts.check.agreement.passages import Passage
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_SHOWN = 40


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each negation that one language of a text states and the same place in another does not."""
    readers = {code: NegationReader(language.statements) for code, language in guide.languages.items()}
    for pair in pairs(guide):
        if not pair.sides[0].typed.is_about_sources:
            for one, other in pair.passages:
                yield from _missing(one, other, readers)
                yield from _missing(other, one, readers)


def _missing(stated: Passage, lacking: Passage, readers: dict[str, NegationReader]) -> Iterator[Problem]:
    reader, other_reader = (readers[passage.side.language.code] for passage in (stated, lacking))
    sentences, others = _sentences(stated), _sentences(lacking)
    if len(sentences) != len(others):
        sentences, others = [stated.plain], [lacking.plain]
    negations = list(map(reader.stated, sentences))
    if sum(map(bool, negations)) <= sum(bool(other_reader.stated(other)) for other in others):
        return  # sentences may be cut elsewhere: as many are negated
    for negation, other in zip(negations, others, strict=True):
        if negation and not other_reader.may_be(other):
            language = stated.side.language.english_name
            message = f"“{other.strip()[:_SHOWN]}” is not negated, as it is in the {language} (“{negation}”)"
            yield lacking.problem(message, "say the same in both languages")


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
