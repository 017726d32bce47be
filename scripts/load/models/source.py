"""A source: a report, law, statement or page that something in the guide rests on."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Bilingual, Id, OneName, Strict, WebAddress


class Locator(Strict):
    """A place in a source to cite by: a chapter, section, figure, box or epigraph with its title in both languages.

    `own_wording` marks a title that the source does not print and that this guide gave the place.
    """

    id: Id
    kind: Literal["front", "chapter", "section", "subsection", "item", "list", "text", "figure", "photo", "epigraph", "pull-quote"]
    title: Bilingual
    number: str | None = None
    parent: Id | None = None
    own_wording: bool = False


class Source(Strict):
    """A source as it is cited whole. `title` stands in the language of the source, or in both where it has both; `short` names
    a source that is cited often where it has been named whole before.

    `date` is when it was published, `accessed` when it was last read for this guide; `weak` marks a digest, mirror or
    personal page, on which alone nothing is published.
    """

    id: Id
    title: OneName
    short: OneName | None = None
    type: Literal["report", "commentary", "law", "government", "statement", "news", "data", "reference", "company", "web"]
    authors: list[OneName] = Field(default_factory=list)
    publisher: OneName
    date: EdtfDate | None = None
    languages: list[Literal["ja", "en", "fr", "de", "it", "ko", "zh"]] = Field(min_length=1)
    url: WebAddress | None = None
    accessed: EdtfDate | None = None
    weak: bool = False
    note: Bilingual | None = None
    locators: list[Locator] = Field(default_factory=list)

    @property
    def name(self) -> OneName:
        """The title, under the name that every record has."""
        return self.title
