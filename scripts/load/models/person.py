"""A person who is quoted or named."""

from __future__ import annotations

from pydantic import Field

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Bilingual, Citation, Record, Reference, Strict


class Quotation(Strict):
    """A short quotation. `original` is the language it was said or printed in; the other is our translation."""

    text: Bilingual
    original: str = Field(pattern="^(ja|en|unknown)$")
    date: EdtfDate | None = None
    cites: list[Citation] = Field(min_length=1)


class Person(Record):
    """A person with the post held at the time (`summary`)."""

    post: Bilingual
    of: Reference | None = None
    quotations: list[Quotation] = Field(default_factory=list)
