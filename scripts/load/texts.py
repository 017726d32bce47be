"""Every text of the guide that an editor types, with its place: of records, charts, the edition, front matter and prose.

Rules, mentions and search all read the texts from here, so that none of them overlooks a field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from scripts.load.languages.language import Language
from scripts.load.languages.load import FOLDER
from scripts.load.models import LANGUAGES, Bilingual, Blocks, Correction, Label, OneName, Plain, Source
from scripts.load.page import Page
from scripts.load.places import Place
from scripts.load.problems import Problem
from scripts.load.walk import Part, parts_of
from scripts.load.yaml_file import FieldPath, YamlFile


@dataclass(frozen=True)
class Text:
    """A text in one language: a field of a record, chart or page, or one line of prose.

    `owner` is the full reference of a record (`events/jaxa-founded`), or names a page (`pages/history/index`) or chart (`charts/orbits`).
    `form` is what kind of text it is: a Label, Plain, Bilingual (Markdown of one paragraph) or Blocks. `both` is the
    text in all languages where they are typed side by side.
    """

    owner: str
    language: str
    file: Path
    line: int
    field: str
    text: str
    form: type[Bilingual]
    both: Bilingual | None = None

    @cached_property
    def setting(self) -> str:
        """The text as it is set, character for character: references and code are 〓〓〓, citations, addresses, ids and tags †††."""
        return _NOTATION.sub(_blanked, self.text)

    @property
    def is_title(self) -> bool:
        """True for a title, author or publisher of a source, which are printed as the source has them."""
        return self.kind == Source.record_kind.id and issubclass(self.form, Label)

    @property
    def is_quoted(self) -> bool:
        """True for what is printed as its source has it: titles of sources, and what corrections quote."""
        return self.is_title or (self.kind == Correction.record_kind.id and self.form is Plain)

    @property
    def shared(self) -> bool:
        """True for a name that is the same in all languages."""
        return isinstance(self.both, OneName) and len({self.both[code] for code in LANGUAGES}) == 1

    @property
    def is_label(self) -> bool:
        """True for a name, title or label."""
        return issubclass(self.form, Label)

    @property
    def kind(self) -> str:
        """The first part of the owner: a kind of record, "charts" or "pages"."""
        return self.owner.partition("/")[0]

    @property
    def is_about_sources(self) -> bool:
        """True for what corrections and sources say: they tell of the words of others."""
        return self.kind in (Correction.record_kind.id, Source.record_kind.id)

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
            yield Text(self.owner, language, self.place.file, line, f"{field}.{language}", self.text[language], type(self.text), self.text)

    def problem(self, language: str, message: str, hint: str = "") -> Problem:
        """Return a problem with the text in one language."""
        return self.place.problem(message, hint, (*self.path, language))


_NOTATION = re.compile(
    r"(?=[\[`{<\]])(?:\[\[(?P<record>[^\[\]|]+(?:\|(?P<words>[^\[\]]+))?)\]\]|\[@[^\[\]]+\]"
    r"|(?P<ticks>`+).+?(?P=ticks)|\{\{.*?\}\}|\{#?[\w-]+\}|\]\([^()\s]*\)|<https?://[^\s>]+>|<[!/a-z][^<>]*>)"
)


def _blanked(found: re.Match[str]) -> str:
    if words := found["words"]:
        return "〓" * (len(found[0]) - len(words) - 2) + words + "〓〓"
    if found[0].startswith("]"):
        return "]" + "†" * (len(found[0]) - 1)
    return ("〓" if found["record"] or found["ticks"] else "†") * len(found[0])


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
        yield Text(owner, page.language, page.file, page.meta_lines[field], field, value, Label if field == "title" else Plain)
    for number, line in page.lines():
        if line.strip():
            yield Text(owner, page.language, page.file, number, "", line, Blocks)


def texts_of_language(language: Language, root: Path) -> Iterator[Text]:
    """Yield the words of the interface of a language."""
    shown = FOLDER / f"{language.code}.yaml"
    file = YamlFile(root / shown, shown)
    for name, words in language.words.by_name().items():
        yield Text(f"languages/{name}", language.code, shown, file.line(("words", *name.split("."))), f"words.{name}", words, Plain)
