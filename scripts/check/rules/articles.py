"""English names that take an article have one: “developed by the Japan Aerospace Exploration Agency”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.resolved import Named, Resolved, resolved_texts
from scripts.check.rule import Edit, Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem
from scripts.load.texts import Text

_LANGUAGE = "en"
_COMMON_NOUN = (
    "Accords|Act|Administration|Agency|Agreement|Architecture|Arrangement|Association|Bureaus?|Center|Committee|Council|Department|"
    "Detachment|Forces?|Framework|Fund|Group|Guidelines|Headquarters|Initiative|Institute|Laboratory|Law|Legislation|Manual|Ministry|"
    "Office|Organization|Partnership|Plan|Principles|Program|Programme|Regime|Regulations|Resolution|Secretariat|Society|Squadron|"
    "Staff|Station|Strategy|System|Treaty|University|Wing"
)
_TAKES_ONE = re.compile(rf"(?:.*\b)?(?:{_COMMON_NOUN})(?:,? (?:of|on|for|against|between)\b.*|, [A-Z].*| \([^)]*\).*)?")
"""A name whose noun is a common one, alone or with what it is of: the Ministry of Defense, but Keen Edge and U.S. Space Command."""
_HAS_ONE = re.compile(
    r"(?:\b(?i:an?|the|its|their|his|her|our|this|each|every|no|any|some|all|both|another|whose)|[’']s|s[’'])"
    r"(?: (?:[A-Z][\w.’-]*|new|first|second|third|next|amended|own|then|former|whole|entire|same|two|three|worldwide|older|\d+))*"
    r"(?: (?!of|and|or|by|for|with|on|in|to|from|under|as|at|that\b)[a-z]+)?"
    r"[ “(]*$"
)
_LISTED = re.compile(r"(?:^|[|>(] ?|^[-*\d.]+ )[*“(]*$")
"""The beginning of a cell, of an item of a list or of what is in brackets, where names are given bare."""
_SENTENCE = re.compile(r"[.!?]”? $|\n$")
_MARGIN = 12
"""Characters before a reference that a repair takes along, so that it is found again in the file."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each name in running English text that lacks its article."""
    for text, resolved, named in _bare(guide):
        before = resolved.before(named)[-20:]
        yield text.problem(f"“{before}{resolved.of(named)}” lacks an article", f"write the [[{named.record.id}]]; `make fix` does")


def fix(guide: Guide) -> Iterator[Edit]:
    """Yield the article of each name that lacks it."""
    for text, resolved, named in _bare(guide):
        before = text.text[max(0, named.typed - _MARGIN) : named.typed].rpartition("\n")[2]
        article = "The " if _SENTENCE.search(resolved.before(named)) else "the "
        reference = text.text[named.typed : text.text.index("]]", named.typed) + 2]
        yield Edit(text.file, text.line, before + reference, before + article + reference)


def _bare(guide: Guide) -> Iterator[tuple[Text, Resolved, Named]]:
    for text, resolved in resolved_texts(guide):
        if text.language == _LANGUAGE and not text.text.startswith(("|", "#")):
            for named in resolved.names:
                if named.form in ("", "full") and _lacks_one(resolved, named):
                    yield text, resolved, named


def _lacks_one(resolved: Resolved, named: Named) -> bool:
    name = resolved.of(named)
    if not _TAKES_ONE.fullmatch(name):
        return False
    before = resolved.before(named)
    return not (_HAS_ONE.search(before) or _LISTED.search(before))


RULE = Rule(
    title=("英語の名称の冠詞", "English names with their article"),
    why=(
        "省庁、法律、計画などの英語名は、文中で冠詞をとります。",
        "English names of bodies, laws and plans take an article in running text.",
    ),
    looks_at="texts",
    check=check,
    fix=fix,
)
