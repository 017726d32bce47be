"""The whole input of a build: edition, records, prose, charts and the words of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from scripts.load.chart import Chart, load_charts
from scripts.load.control_sums import ControlSums, load_control_sums
from scripts.load.edition import Edition, load_edition
from scripts.load.exceptions import Except, exceptions_in_page, exceptions_in_yaml
from scripts.load.languages.dated import YEAR, dated_sentences
from scripts.load.languages.language import Language
from scripts.load.languages.load import FOLDER, Languages, load_languages
from scripts.load.languages.statements import StatedDate
from scripts.load.models import LANGUAGES
from scripts.load.navigation import NavigationEntry, load_navigation
from scripts.load.page import Page, Section
from scripts.load.places import Place
from scripts.load.problems import InputError, Problem
from scripts.load.read_pages import Pages, load_pages
from scripts.load.read_records import load_records
from scripts.load.records import Records
from scripts.load.redirects import Redirect, load_redirects
from scripts.load.synonyms import Synonym, load_synonyms
from scripts.load.texts import Text, TextInBoth, texts_in, texts_of_language, texts_of_model, texts_of_page
from scripts.load.unread_files import unread_files


class SectionOfPage(NamedTuple):
    """A section and the page it is on."""

    page: Page
    section: Section


class DatedSentence(NamedTuple):
    """A sentence of a text without its citations; the same with each reference to a record as a ◆; and the dates in that."""

    text: Text
    sentence: str
    plain: str
    dates: list[StatedDate]


@dataclass(frozen=True, eq=False)
class Guide:
    """Everything that is typed by editors. `root` is the repository."""

    root: Path
    languages: Languages
    edition: Edition
    edition_place: Place
    records: Records
    pages: Pages
    navigation: list[NavigationEntry]
    charts: dict[str, Chart]
    chart_places: dict[str, Place]
    synonyms: list[Synonym]
    control_sums: ControlSums
    control_sums_place: Place
    redirects: list[Redirect]
    redirects_place: Place | None

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
    def dated_sentences(self) -> list[DatedSentence]:
        """Every sentence in which an editor typed a date with its year; not those that quote the words of others."""
        return [
            DatedSentence(text, sentence, plain, dates)
            for text in self.texts
            if not text.is_about_sources and YEAR.search(text.text)
            for sentence, plain, dates in dated_sentences(text.text, self.languages[text.language])
        ]

    @cached_property
    def every_text(self) -> list[Text]:
        """Every text that readers see: `texts` and the words of the interface."""
        return self.texts + [text for language in self.languages.values() for text in texts_of_language(language, self.root)]

    def in_other_languages(self, text: Text) -> str:
        """Return what the other languages have in place of a text: in the field of a record, or in the section of a page."""
        if text.both:
            return "\n".join(text.both[code] for code in self.languages if code != text.language)
        path = text.owner.partition("/")[2]
        sections = [section.id for section in self.pages[text.language][path].sections if section.line <= text.line]
        others = [pages[path] for code, pages in self.pages.items() if code != text.language and path in pages]
        return "\n".join(section.text for page in others for section in page.sections if [section.id] == sections[-1:])

    @cached_property
    def exceptions(self) -> list[Except]:
        """Every exception from a rule, in pages and in YAML files."""
        found = [exception for pages in self.pages.values() for page in pages.values() for exception in exceptions_in_page(page)]
        files = {
            place.file
            for place in (self.edition_place, self.control_sums_place, *self.records.places.values(), *self.chart_places.values())
        }
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
    "navigation": load_navigation,
    "charts": load_charts,
    "synonyms": load_synonyms,
    "control_sums": load_control_sums,
    "redirects": load_redirects,
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
    control_sums, control_sums_place = parts.pop("control_sums")
    redirects, redirects_place = parts.pop("redirects")
    return Guide(
        root=root,
        edition=edition,
        edition_place=edition_place,
        charts=charts,
        chart_places=chart_places,
        control_sums=control_sums,
        control_sums_place=control_sums_place,
        redirects=redirects,
        redirects_place=redirects_place,
        **parts,
    )


def _without_texts(languages: Languages) -> Iterator[Problem]:
    """Languages in which records cannot have texts: the one thing that a new language needs beside its file and its pages."""
    for code in sorted(set(languages) - set(LANGUAGES)):
        hint = f"add {code} to LanguageCode (scripts/load/models/language_codes.py) and to Bilingual, and its texts to the records"
        yield Problem(FOLDER / f"{code}.yaml", 0, "", f"records have no texts in “{code}”", hint)
