"""Both languages of a section, and of a record's text, state the same dates, sums of money and percentages.

Figures that a record holds are inserted by reference and cannot differ; this rule compares what is typed.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.amount import Amount
from scripts.load.guide import Guide
from scripts.load.models import Correction, Language
from scripts.load.notation import CITATION, EMBED, RECORD
from scripts.load.problems import Problem

_MONTHS = list(calendar.month_name)[1:]
_MONTH = "|".join(_MONTHS)
_NUMBER = r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)"
_JAPANESE_SUM = re.compile(rf"{_NUMBER}(?:\.\d+)?[兆億万](?:\d[\d,]*(?:\.\d+)?[億万])*(?:円|ドル)(?!単位)|{_NUMBER}(?:円|ドル)(?!単位)")
_ENGLISH_SUM = re.compile(r"(?<!units of )[¥$](?:\d{1,3}(?:,\d{3})+|\d+)(?:(?:\.\d+)? (?:trillion|billion|million)|(?![.\d]))")
_SPELT_SUM = re.compile(r"\b(?:one|a|the) (trillion|billion)\b", re.IGNORECASE)
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|percent\b|パーセント)")
_JAPANESE_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")
_ENGLISH_DATE = re.compile(rf"({_MONTH}) (\d{{1,2}}), (\d{{4}})")
_LEAST_SUM = 1000
"""Smaller sums are rates of exchange and units, which the languages word differently."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each figure that only one language of a section or record has."""
    for pair in guide.section_pairs:
        for figure, where in differences(pair.ja.section.text, pair.en.section.text):
            page, section = pair[where]
            message = f"section “{section.id}” lacks {figure}, which the other language states"
            yield Problem(page.file, section.line, "", message, "state it in both")
    for text in guide.bilingual_texts:
        if text.kind == Correction.record_kind.id:
            continue  # they quote what each language has
        for figure, where in differences(text.text.ja, text.text.en):
            yield text.problem(where, f"lacks {figure}, which the other language states", "state it in both")


def differences(japanese: str, english: str) -> Iterator[tuple[str, Language]]:
    """Yield each figure that only one of two texts states, with the language that lacks it."""
    in_japanese, in_english = figures(japanese), figures(english)
    yield from ((figure, "en") for figure in sorted(in_japanese - in_english) if not _stated_shorter(figure, english))
    yield from ((figure, "ja") for figure in sorted(in_english - in_japanese) if not _stated_shorter(figure, japanese))


def figures(text: str) -> set[str]:
    """Return the days, sums and percentages typed in a text of either language, in one notation for both."""
    plain = unicodedata.normalize("NFKC", RECORD.sub(" ", CITATION.sub(" ", EMBED.sub(" ", text))))
    days = {f"{int(y):04}-{int(m):02}-{int(d):02}" for y, m, d in _JAPANESE_DATE.findall(plain)}
    days |= {f"{int(y):04}-{_MONTHS.index(m) + 1:02}-{int(d):02}" for m, d, y in _ENGLISH_DATE.findall(plain)}
    found = [match for pattern in (_JAPANESE_SUM, _ENGLISH_SUM) for match in pattern.findall(plain)]
    found += [f"¥1 {unit.lower()}" for unit in _SPELT_SUM.findall(plain)]
    sums = [amount for amount in map(Amount.parse, found) if amount.value >= _LEAST_SUM]
    amounts = {f"{'¥' if amount.currency == 'JPY' else '$'}{amount.value:,}" for amount in sums}
    return days | amounts | {f"{number}%" for number in _PERCENT.findall(plain)}


def _stated_shorter(figure: str, text: str) -> bool:
    """True where a text states a day without its year (after one that has it, or in a range), or a percentage in a list of them."""
    if figure.endswith("%"):
        return re.search(rf"(?<![\d.]){re.escape(figure[:-1])}(?![\d.]*\d)", text) is not None
    if not (day := re.fullmatch(r"\d{4}-(\d\d)-(\d\d)", figure)):
        return False
    month, number = int(day[1]), int(day[2])
    english = rf"\b{_MONTHS[month - 1]}(?: \d{{1,2}}(?:[–,-]| and | or )[ ]?)* ?{number}\b|{_MONTHS[month - 1]} \d{{1,2}}[–-]{number}\b"
    japanese = rf"(?<!\d){month}月(?:\d{{1,2}}日?[〜、・～]|\d{{1,2}}日(?:から|と))*{number}日"
    return re.search(f"{english}|{japanese}", text) is not None


RULE = Rule(
    title=("両言語で同じ数値", "The same figures in both languages"),
    why=(
        "本文に直接書いた日付、金額、割合が、両言語で食い違わないようにします。",
        "Dates, sums and percentages that are typed in prose are the same in both languages.",
    ),
    looks_at="texts",
    check=check,
)
