"""An abbreviation is explained where a page first uses it: JAXA comes after the Japan Aerospace Exploration Agency (JAXA)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from scripts.check.resolved import resolved
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.models.company import Company
from scripts.load.names import abbreviation_of, name_of
from scripts.load.page import Page
from scripts.load.problems import Problem

_LATIN = re.compile(r"[A-Z][A-Za-z0-9&-]{2,}")
_EXPLAINED_BEFORE = re.compile(r"[（(][^）)]*$")
_EXPLAINED_AFTER = re.compile(r"(?:’s)? ?[（(]")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each abbreviation of a record that a page uses before it is in brackets, or followed by them."""
    for code, pages in guide.pages.items():
        known = {abbreviation: _pattern(abbreviation) for abbreviation in _abbreviations(guide, code)}
        any_known = re.compile("|".join(map(re.escape, sorted(known)))) if known else None
        for page in pages.values():
            if any_known:
                yield from _unexplained(page, guide, known, any_known)


def _abbreviations(guide: Guide, code: str) -> set[str]:
    """The abbreviations of records in Latin letters; those of companies are their names, and some names hold their abbreviation."""
    language = guide.languages[code]
    found = set()
    for record in guide.records.all():
        if isinstance(record, Record) and record.abbr and not isinstance(record, Company):
            abbreviation = abbreviation_of(record, language)
            if _LATIN.fullmatch(abbreviation) and abbreviation not in name_of(record, language):
                found.add(abbreviation)
    return found


@cache
def _pattern(abbreviation: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9-]){re.escape(abbreviation)}s?(?![A-Za-z0-9]|-[A-Z0-9])")


def _unexplained(page: Page, guide: Guide, known: dict[str, re.Pattern[str]], any_known: re.Pattern[str]) -> Iterator[Problem]:
    language = guide.languages[page.language]
    first: set[str] = set()
    for line in page.all_lines:
        if line.heading or line.is_code or line.is_remark or line.text.startswith(("|", "{{")):
            continue
        words = resolved(line.text, language, guide.records)
        for abbreviation in {found[0] for found in any_known.finditer(words.text)} - first:
            seen = known[abbreviation].search(words.text)
            if seen is None:
                continue
            first.add(abbreviation)
            explained = _EXPLAINED_BEFORE.search(words.text[: seen.start()]) or _EXPLAINED_AFTER.match(words.text[seen.end() :])
            if not explained and known[abbreviation].match(words.typed, seen.start()):
                hint = "write its full name with the abbreviation, as [[id:full]], and from then on the abbreviation"
                yield Problem(page.file, line.number, "", f"“{abbreviation}” is not explained at its first mention", hint)


RULE = Rule(
    title=("略称は初出で説明する", "Abbreviations are explained at first mention"),
    why=(
        "読者はどのページからも読み始めます。略称は、ページごとに初出で正式名称とともに示します。",
        "Readers begin on any page, so each page gives the full name with the abbreviation before the abbreviation alone.",
    ),
    looks_at="prose",
    check=check,
)
