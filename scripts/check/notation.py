"""Every reference, citation and embedded view in prose and in the texts of records can be read and resolved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.load import citation_faults
from scripts.load.models.base import Bilingual, Citation
from scripts.load.notation import citations_in, malformed, records_in
from scripts.load.problems import Problem
from scripts.load.records import Records, UnknownReferenceError


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each malformed, unknown or ambiguous reference."""
    for pages in guide.pages.values():
        for page in pages.values():
            for number, line in page.lines():
                yield from faults(line, page.file, number, "", guide.records)
    for kind, record in guide.records.all():
        place = guide.records.places[(kind, record.id)]
        for name in type(record).model_fields:
            value = getattr(record, name)
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, Bilingual):
                    for language in ("ja", "en"):
                        yield from faults(text[language], place.file, place.line((name, language)), f"{name}.{language}", guide.records)


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
