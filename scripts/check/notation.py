"""Every reference, citation and embedded view in prose and in the texts of records can be read and resolved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.check.texts import record_texts
from scripts.load.guide import Guide
from scripts.load.load import citation_faults
from scripts.load.models.base import Citation
from scripts.load.notation import citations_in, malformed, records_in
from scripts.load.problems import Problem
from scripts.load.records import Records, UnknownReferenceError


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each malformed, unknown or ambiguous reference."""
    for pages in guide.pages.values():
        for page in pages.values():
            for number, line in page.lines():
                yield from faults(line, page.file, number, "", guide.records)
    for text in record_texts(guide):
        for field, number, words in text.each():
            yield from faults(words, text.file, number, field, guide.records)


def faults(text: str, file: Path, line: int, field: str, records: Records) -> Iterator[Problem]:
    """Yield what cannot be read or resolved in one text."""
    for piece, hint in malformed(text):
        yield Problem(file, line, field, f"“{piece}” cannot be read", hint)
    for found in records_in(text):
        try:
            records.find(found["record"])
        except UnknownReferenceError as error:
            yield Problem(file, line, field, *error.args)
    for citation in citations_in(text):
        try:
            for message, hint in citation_faults(Citation.checked(citation), records):
                yield Problem(file, line, field, message, hint)
        except ValueError as error:
            yield Problem(file, line, field, str(error), "write [@source-id#locator]")
