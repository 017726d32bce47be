"""Every reference and citation in prose and in the texts of records and charts can be read and resolved."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Citation
from scripts.load.notation import citations_in, malformed, records_in
from scripts.load.problems import Fault, Problem
from scripts.load.records import Records
from scripts.load.resolve import resolve


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each reference or citation that is malformed, unknown or ambiguous."""
    for text in guide.texts:
        for fault in faults(text.text, guide.records):
            yield fault.at(text.file, text.line, text.field)


def faults(text: str, records: Records) -> Iterator[Fault]:
    """Yield what cannot be read or resolved in one text."""
    for piece, hint in malformed(text):
        yield Fault(f"“{piece}” cannot be read", hint)
    for found in records_in(text):
        try:
            resolve(found, records)
        except Fault as fault:
            yield fault
    for citation in citations_in(text):
        try:
            records.check_citation(Citation.checked(citation))
        except Fault as fault:
            yield fault


RULE = Rule(
    title=("参照と引用が解決する", "References and citations resolve"),
    why=(
        "名称、金額、日付、出典は記録への参照として書きます。参照先のない参照は、誤った文のもとになります。",
        "Names, amounts, dates and sources are written as references to records; one that leads nowhere would leave a hole in a sentence.",
    ),
    looks_at="texts",
    check=check,
)
