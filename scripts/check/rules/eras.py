"""A year of an era is one that the era had, and the year of the calendar beside it is the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.languages.eras import Eras
from scripts.load.languages.language import Language
from scripts.load.problems import Fault, Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each year of an era that does not exist, and each one beside another year of the calendar."""
    counted = [language.dates.eras for language in guide.languages.values() if language.dates.eras]
    for eras in counted:
        any_era = re.compile("|".join(re.escape(name) for era in eras.names for name in (era.name, era.latin)))
        for text in guide.texts:
            if any_era.search(text.text):
                for fault in _faults(text.text, guide.languages[text.language], eras):
                    yield fault.at(text.file, text.line, text.field)


def _faults(text: str, language: Language, eras: Eras) -> Iterator[Fault]:
    for found in re.finditer(language.statements.era_year, text):
        if not eras.span(found["era"], _number(found["number"], eras)):
            yield Fault(f"“{found[0]}” is no year of that era", "write the year of the era that it was")
    for pattern in language.statements.beside_era:
        for found in re.finditer(pattern, text):
            span = eras.span(found["era"], _number(found["number"], eras))
            if span and span[0].year != int(found["year"]):
                message = f"“{found[0]}”: {found['era']}{found['number']} is {span[0].year}, not {found['year']}"
                yield Fault(message, "correct the one that is wrong")


def _number(text: str, eras: Eras) -> int:
    return 1 if text == eras.first_year else int(text)


RULE = Rule(
    title=("元号と西暦", "Eras and years"),
    why=(
        "元号の年と西暦が食い違うと、どちらの年か分からなくなります。",
        "Where an era year and the Western year beside it differ, a reader cannot tell which is meant.",
    ),
    looks_at="texts",
    check=check,
)
