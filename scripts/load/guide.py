"""The whole input of a build: edition, records, prose, charts and the words of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from scripts.load.chart import Chart, load_charts
from scripts.load.edition import Edition, load_edition
from scripts.load.exceptions import Except, exceptions_in_page, exceptions_in_yaml
from scripts.load.languages.language import Language
from scripts.load.languages.load import FOLDER, Languages, load_languages
from scripts.load.models import LANGUAGES
from scripts.load.page import Page, Section
from scripts.load.places import Place
from scripts.load.problems import InputError, Problem
from scripts.load.read_pages import Pages, load_pages
from scripts.load.read_records import load_records
from scripts.load.records import Records
from scripts.load.synonyms import Synonym, load_synonyms
from scripts.load.texts import Text, TextInBoth, texts_in, texts_of_model, texts_of_page
from scripts.load.unread_files import unread_files


class SectionOfPage(NamedTuple):
    """A section and the page it is on."""

    page: Page
    section: Section


@dataclass(frozen=True)
class Guide:
    """Everything that is typed by editors. `root` is the repository."""

    root: Path
    languages: Languages
    edition: Edition
    edition_place: Place
    records: Records
    pages: Pages
    charts: dict[str, Chart]
    chart_places: dict[str, Place]
    synonyms: list[Synonym]

    def other_languages(self, language: Language) -> list[Language]:
        """Return the languages beside `language`, in their order."""
        return [other for other in self.languages.values() if other is not language]

    @cached_property
    def bilingual_texts(self) -> list[TextInBoth]:
        """Every text that is typed in both languages side by side: of records, charts and the edition."""
        found = list(texts_of_model("edition", self.edition, self.edition_place))
        found += [text for record in self.records.all() for text in self.texts_of(record.reference)]
        for chart in self.charts.values():
            found += texts_of_model(f"charts/{chart.id}", chart, self.chart_places[chart.id])
        return found

    def texts_of(self, reference: str) -> list[TextInBoth]:
        """Return the bilingual texts of one record, given its full reference."""
        return list(texts_in(reference, self.records.parts[reference], self.records.places[reference]))

    @cached_property
    def texts(self) -> list[Text]:
        """Every text in each language: those of records and charts, the front matter and the prose of pages."""
        found = [text for both in self.bilingual_texts for text in both.each()]
        return found + [text for pages in self.pages.values() for page in pages.values() for text in texts_of_page(page)]

    @cached_property
    def exceptions(self) -> list[Except]:
        """Every exception from a rule, in pages and in YAML files."""
        found = [exception for pages in self.pages.values() for page in pages.values() for exception in exceptions_in_page(page)]
        files = {place.file for place in (self.edition_place, *self.records.places.values(), *self.chart_places.values())}
        return found + [exception for file in sorted(files) for exception in exceptions_in_yaml(file, self.root)]

    @cached_property
    def page_pairs(self) -> list[tuple[Page, Page]]:
        """Every page of the first language with its counterpart in each other language that has one."""
        first, *others = self.languages
        return [
            (page, self.pages[other][path]) for path, page in self.pages[first].items() for other in others if path in self.pages[other]
        ]

    @cached_property
    def section_pairs(self) -> list[tuple[SectionOfPage, SectionOfPage]]:
        """The sections of every page and of its counterpart, as far as they are alike."""
        return [
            (SectionOfPage(page, section), SectionOfPage(counterpart, other))
            for page, counterpart in self.page_pairs
            for section, other in zip(page.sections, counterpart.sections, strict=False)
        ]


_PARTS: dict[str, Callable[[Path], Any]] = {
    "languages": load_languages,
    "edition": load_edition,
    "records": load_records,
    "pages": load_pages,
    "charts": load_charts,
    "synonyms": load_synonyms,
}


def load_guide(root: Path) -> Guide:
    """Load everything below `root`. Raises InputError with every problem of every file."""
    problems: list[Problem] = list(unread_files(root))
    parts: dict[str, Any] = {}
    for name, load in _PARTS.items():
        try:
            parts[name] = load(root)
        except InputError as error:
            problems += error.problems
    problems += _without_texts(parts.get("languages", {}))
    if problems:
        raise InputError(problems)
    edition, edition_place = parts.pop("edition")
    charts, chart_places = parts.pop("charts")
    return Guide(root=root, edition=edition, edition_place=edition_place, charts=charts, chart_places=chart_places, **parts)


def _without_texts(languages: Languages) -> Iterator[Problem]:
    """Languages in which records cannot have texts: the one thing that a new language needs beside its file and its pages."""
    for code in sorted(set(languages) - set(LANGUAGES)):
        hint = f"add {code} to LanguageCode (scripts/load/models/language_codes.py) and to Bilingual, and its texts to the records"
        yield Problem(FOLDER / f"{code}.yaml", 0, "", f"records have no texts in “{code}”", hint)
