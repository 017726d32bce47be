"""No word stands twice because a reference brings it: 防衛省の + 防衛省内部部局, X-band + Kirameki X-band …, （ISRT）（ISRT）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.resolved import Named, Resolved, resolved_texts
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_WORDS = re.compile(r"[A-Za-z0-9][\w&.’'-]*")
_JOINT = re.compile(r"[のと・「、（]?$")
"""What may be between a name and the word before it, where words have no spaces between them."""
_TWICE = re.compile(r"[（(]([^（()）]+)[）)] ?[（(]\1[）)]")
_LEAST = 3
"""Characters that are no chance, where words have no spaces between them."""
_COMMON = frozenset({"the", "of", "and", "in", "on", "for", "to", "a", "an"})


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each name whose first or last word is also typed beside it, and for each abbreviation given twice."""
    for text, resolved in resolved_texts(guide):
        if found := _TWICE.search(resolved.text):
            yield text.problem(f"readers see “{found[0]}”", "give the abbreviation once")
        spaced = bool(guide.languages[text.language].word_space)
        for named in resolved.names:
            if twice := _twice(resolved, named, spaced):
                seen = f"{resolved.before(named)[-24:]}{resolved.of(named)}{resolved.after(named)[:12]}".strip()
                yield text.problem(f"readers see “{twice}” twice in “{seen}”", f"leave it out, or write [[{named.record.id}|other words]]")


def _twice(resolved: Resolved, named: Named, spaced: bool) -> str:
    if spaced:
        return _same_words(resolved, named)
    before, name, after = _JOINT.sub("", resolved.before(named)), resolved.of(named), resolved.after(named)
    starts = [name[:length] for length in range(len(name), _LEAST - 1, -1) if before.endswith(name[:length])]
    ends = [name[-length:] for length in range(len(name), _LEAST - 1, -1) if after.startswith(name[-length:])]
    return next(iter(starts + ends), "")


def _same_words(resolved: Resolved, named: Named) -> str:
    """The word that ends what precedes a name and begins it, or ends it and begins what follows."""
    words = _WORDS.findall(resolved.of(named))
    before = re.search(r"([A-Za-z0-9][\w&.’'-]*) $", resolved.before(named))
    after = re.match(r" ([A-Za-z0-9][\w&’'-]*)", resolved.after(named))
    for beside, word in ((before, words[:1]), (after, words[-1:])):
        if beside and word and beside[1].casefold() == word[0].casefold() and word[0].casefold() not in _COMMON:
            return beside[1]
    return ""


RULE = Rule(
    title=("参照が語を重ねない", "References do not repeat words"),
    why=(
        "参照は名称全体に置き換わるため、前後に同じ語があると「防衛省の防衛省内部部局」のように重なって見えます。",
        "A reference expands to the full name, so a word typed next to it may appear twice, as in “X-band X-band satellites”.",
    ),
    looks_at="texts",
    check=check,
)
