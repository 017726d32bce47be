"""Texts of the real guide, each changed in one language alone: the rules of agreement report nearly all of the changes.

The changes are drawn by a fixed seed. `pytest -s` prints the rate for each kind, and what was missed.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from scripts.check.registry import all_rules
from scripts.load.guide import Guide, load_guide
from scripts.load.texts import TextInBoth
from tests.conftest import ROOT

PER_KIND = 200
LEAST = {"word": 0.85, "hedge": 0.85, "negation": 0.7}
"""What is hardest to see: a number that the text states elsewhere as well, “some” for 余り, and a negation where the
sentence has another word that may say it (without, 除く, against). Of all other changes 95% are reported."""
_MONTHS = ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"]
_TYPED = re.compile(r"\[\[[^\]]*\]\]|\[@[^\]]*\]|\{\{.*?\}\}|\]\([^)]*\)|https?://\S+|`[^`]*`")
"""Notation and addresses, which other rules check."""
Change = Callable[[str, random.Random], str | None]


def digit(text: str, draw: random.Random) -> str | None:
    """One digit of a year, sum or count becomes another."""
    return changed(text, r"\d", draw, lambda old: draw.choice([new for new in "23456789" if new != old]))


def year(text: str, draw: random.Random) -> str | None:
    """A year becomes one a few years off."""
    return changed(text, r"(?<!\d)(?:19|20)\d\d(?!\d)", draw, lambda old: str(int(old) + draw.choice([-3, -2, -1, 1, 2, 3])))


def month(text: str, draw: random.Random) -> str | None:
    """A month becomes another."""
    return among(text, _MONTHS, draw) or changed(text, r"(?<=年)\d{1,2}(?=月)", draw, lambda old: str(int(old) % 12 + 1))


def word(text: str, draw: random.Random) -> str | None:
    """A number in words or kanji becomes another."""
    return (
        among(text, ["three", "four", "five", "six", "seven", "eight", "nine"], draw)
        or among(text, ["third", "fourth", "fifth", "sixth"], draw)
        or changed(
            text, r"[二三四五六七八](?=[つ機か社本])", draw, lambda old: draw.choice([new for new in "二三四五六七八" if new != old])
        )
    )


def country(text: str, draw: random.Random) -> str | None:
    """A country becomes another."""
    english = ["China", "Russia", "Australia", "North Korea", "South Korea", "Germany", "France", "Italy"]
    japanese = ["中国", "ロシア", "オーストラリア", "北朝鮮", "韓国", "ドイツ", "フランス", "イタリア"]
    return among(text, english, draw) or changed(
        text, "|".join(japanese), draw, lambda old: draw.choice([new for new in japanese if new != old])
    )


def hedge(text: str, draw: random.Random) -> str | None:
    """“About,” “more than” or “up to” before a number is left out."""
    return changed(text, r"(?:\b(?:about|more than|up to|at least) (?=[¥$]?\d)|(?<![契条])約(?=\d)|最大(?=\d))", draw, lambda _: "")


def negation(text: str, draw: random.Random) -> str | None:
    """What is denied is stated."""
    japanese = {"ません": "ます", "ではない": "である", "なかった": "た", "ずに": "て"}
    return changed(text, r" not(?= )", draw, lambda _: "") or changed(text, "|".join(japanese), draw, japanese.__getitem__)


def body(text: str, draw: random.Random) -> str | None:
    """A body becomes another."""
    return among(text, ["JAXA", "NASA", "NATO", "ASEAN"], draw)


def among(text: str, words: list[str], draw: random.Random) -> str | None:
    """One of `words` becomes another of them."""
    pattern = rf"(?<![A-Za-z])(?:{'|'.join(words)})(?![A-Za-z])"
    return changed(text, pattern, draw, lambda old: draw.choice([new for new in words if new != old]))


def changed(text: str, pattern: str, draw: random.Random, new: Callable[[str], str]) -> str | None:
    """Return `text` with one of the places of `pattern` outside notation changed; None where there is none."""
    taken = [found.span() for found in _TYPED.finditer(text)]
    places = [found for found in re.finditer(pattern, text) if not any(start < found.end() and found.start() < end for start, end in taken)]
    if not places:
        return None
    place = draw.choice(places)
    return text[: place.start()] + new(place[0]) + text[place.end() :]


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_guide(ROOT)


def reported(guide: Guide) -> set[tuple[str, int]]:
    """Return file and line of what the rules of agreement report."""
    rules = [rule for name, rule in all_rules().items() if name.startswith("same-")]
    return {(str(problem.file), problem.line) for rule in rules for problem in rule.check(guide)}


def mutations(guide: Guide, change: Change, draw: random.Random) -> Iterator[tuple[TextInBoth, TextInBoth]]:
    """Yield texts of records, each with one language changed; what corrections quote is left alone."""
    texts = [
        text
        for text in guide.bilingual_texts
        if text.kind not in ("corrections", "sources") and len(set(text.text.model_dump().values())) == 2
    ]
    for text in draw.sample(texts, len(texts)):
        language = draw.choice(list(guide.languages))
        if (new := change(text.text[language], draw)) is not None:
            yield text, replace(text, text=text.text.model_copy(update={language: new}))


@pytest.mark.parametrize("change", [digit, year, month, word, country, hedge, negation, body], ids=lambda change: change.__name__)
def test_changes_in_one_language_are_reported(guide: Guide, change: Change) -> None:
    draw = random.Random(change.__name__)
    drawn = [pair for pair, _ in zip(mutations(guide, change, draw), range(PER_KIND), strict=False)]
    changed_guide = replace(guide)
    vars(changed_guide)["bilingual_texts"] = [new for _, new in drawn]
    vars(changed_guide)["page_pairs"] = vars(changed_guide)["section_pairs"] = []
    found = reported(changed_guide)
    missed = [new for _, new in drawn if not any((str(text.file), text.line) in found for text in new.each())]
    rate = 1 - len(missed) / len(drawn)
    print(f"\n{change.__name__}: {len(drawn) - len(missed)} of {len(drawn)} reported ({rate:.0%})")
    for text in missed:
        print("  missed:", *(one.text for one in text.each()), sep="\n    ")
    assert len(drawn) >= PER_KIND // 2
    assert rate >= LEAST.get(change.__name__, 0.95)
