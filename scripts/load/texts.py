"""Every text of the guide that an editor types, with its place: of records, charts, the edition, front matter and prose.

Rules, mentions and search all read the texts from here, so that none of them overlooks a field.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from scripts.load.models import LANGUAGES, Bilingual
from scripts.load.page import Page
from scripts.load.places import Place
from scripts.load.problems import Problem
from scripts.load.walk import Part, parts_of
from scripts.load.yaml_file import FieldPath


@dataclass(frozen=True)
class Text:
    """A text in one language: a field of a record, chart or page, or one line of prose.

    `owner` is the full reference of a record (`events/jaxa-founded`), or names a page (`pages/history/index`) or chart (`charts/orbits`).
    """

    owner: str
    language: str
    file: Path
    line: int
    field: str
    text: str

    @property
    def kind(self) -> str:
        """The first part of the owner: a kind of record, "charts" or "pages"."""
        return self.owner.partition("/")[0]

    @property
    def is_quoted(self) -> bool:
        """True for what corrections and titles of sources quote: it is as others wrote it."""
        return self.kind in ("corrections", "sources")

    def problem(self, message: str, hint: str = "") -> Problem:
        """Return a problem with this text."""
        return Problem(self.file, self.line, self.field, message, hint)


@dataclass(frozen=True)
class TextInBoth:
    """A text that is typed in both languages side by side: a field of a record, a chart or the edition."""

    owner: str
    place: Place
    path: FieldPath
    text: Bilingual

    @property
    def kind(self) -> str:
        """The first part of the owner: a kind of record, "charts" or "edition"."""
        return self.owner.partition("/")[0]

    def each(self) -> Iterator[Text]:
        """Yield the text in each language."""
        field = Part(self.path, self.text).field
        for language in LANGUAGES:
            line = self.place.line((*self.path, language))
            yield Text(self.owner, language, self.place.file, line, f"{field}.{language}", self.text[language])

    def problem(self, language: str, message: str, hint: str = "") -> Problem:
        """Return a problem with the text in one language."""
        return self.place.problem(message, hint, (*self.path, language))


def texts_in(owner: str, parts: list[Part], place: Place) -> Iterator[TextInBoth]:
    """Yield the bilingual texts among the parts of a record, chart or edition."""
    for part in parts:
        if isinstance(part.value, Bilingual):
            yield TextInBoth(owner, place, part.path, part.value)


def texts_of_model(owner: str, model: BaseModel, place: Place) -> Iterator[TextInBoth]:
    """Yield the bilingual texts of a chart or of the edition."""
    yield from texts_in(owner, list(parts_of(model)), place)


def texts_of_page(page: Page) -> Iterator[Text]:
    """Yield the title and description of a page, and its lines of prose."""
    owner = f"pages/{page.path}"
    for field, value in page.meta.items():
        yield Text(owner, page.language, page.file, page.meta_lines[field], field, value)
    for number, line in page.lines():
        if line.strip():
            yield Text(owner, page.language, page.file, number, "", line)
