"""All languages of a section, and of a record's text, state the same dates, sums of money and percentages.

Figures that a record holds are inserted by reference and cannot differ; this rule compares what is typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress

from scripts.check.rule import Rule
from scripts.load.amount import Amount
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.languages.load import Languages
from scripts.load.models import Correction
from scripts.load.notation import CITATION, EMBED, RECORD
from scripts.load.problems import Fault, Problem

_LEAST_SUM = 1000
"""Smaller sums are rates of exchange and units, which the languages word differently."""
_SIGNS = {"JPY": "¥", "USD": "$"}


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each figure that one language of a section or record states and another does not."""
    for pair in guide.section_pairs:
        for figure, index in differences(pair[0].section.text, pair[1].section.text, guide.languages):
            page, section = pair[index]
            message = f"section “{section.id}” lacks {figure}, which the other language states"
            yield Problem(page.file, section.line, "", message, "state it in both")
    first, *others = guide.languages
    for text in guide.bilingual_texts:
        if text.kind == Correction.record_kind.id:
            continue  # they quote what each language has
        for other in others:
            for figure, index in differences(text.text[first], text.text[other], guide.languages):
                message = f"lacks {figure}, which the other language states"
                yield text.problem((first, other)[index], message, "state it in both")


def differences(one: str, other: str, languages: Languages) -> Iterator[tuple[str, int]]:
    """Yield each figure that only one of two texts states, with the place (0 or 1) of the text that lacks it."""
    in_one, in_other = figures(one, languages), figures(other, languages)
    yield from ((figure, 1) for figure in sorted(in_one - in_other) if not _stated_shorter(figure, other, languages))
    yield from ((figure, 0) for figure in sorted(in_other - in_one) if not _stated_shorter(figure, one, languages))


def figures(text: str, languages: Languages) -> set[str]:
    """Return the days, sums and percentages typed in a text of any language, in one notation for all."""
    plain = unicodedata.normalize("NFKC", RECORD.sub(" ", CITATION.sub(" ", EMBED.sub(" ", text))))
    percent = "|".join(["%", *(language.figures.percent for language in languages.values())])
    return {f"{number}%" for number in re.findall(rf"(\d+(?:\.\d+)?) ?(?:{percent})", plain)}.union(
        *(_days(plain, language) | _sums(plain, language) for language in languages.values())
    )


def _days(text: str, language: Language) -> set[str]:
    return {f"{year:04}-{month:02}-{day:02}" for year, month, day in language.figures.days(text, language.locale)}


def _sums(text: str, language: Language) -> set[str]:
    found = []
    for match in re.finditer(language.figures.sum, text):
        with suppress(Fault):  # what only looks like a sum, as 3億5億円
            found.append(language.amounts.parse(match[0]))
    powers = [language.amounts.units[match["unit"]] for match in re.finditer(language.figures.one, text)] if language.figures.one else []
    found += [Amount(10**power, power, "JPY") for power in powers]
    return {f"{_SIGNS[amount.currency]}{amount.value:,}" for amount in found if amount.value >= _LEAST_SUM}


def _stated_shorter(figure: str, text: str, languages: Languages) -> bool:
    """True where a text states a day without its year (after one that has it, or in a range), or a percentage in a list of them."""
    if figure.endswith("%"):
        return re.search(rf"(?<![\d.]){re.escape(figure[:-1])}(?![\d.]*\d)", text) is not None
    if not (day := re.fullmatch(r"\d{4}-(\d\d)-(\d\d)", figure)):
        return False
    return any(language.figures.states_day(text, int(day[1]), int(day[2]), language.locale) for language in languages.values())


RULE = Rule(
    title=("両言語で同じ数値", "The same figures in both languages"),
    why=(
        "本文に直接書いた日付、金額、割合が、両言語で食い違わないようにします。",
        "Dates, sums and percentages that are typed in prose are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
