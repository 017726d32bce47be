"""One language of the guide: its words, and how it joins, brackets, quotes, dates, counts and sorts."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Literal

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, Field, StringConstraints, ValidationInfo, field_validator

from scripts.load.amount import Amount, AmountNotation
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.languages.book import Book
from scripts.load.languages.dates import Dates
from scripts.load.languages.figures import Figures
from scripts.load.languages.names import Names
from scripts.load.languages.pattern import Conventions, Plain, pattern
from scripts.load.languages.search import Search
from scripts.load.languages.statements import Statements
from scripts.load.languages.typography import Typography
from scripts.load.languages.usage import ChartUnit, ReadingSpeed, References
from scripts.load.languages.words import Words
from scripts.load.problems import Fault

_Character = Annotated[str, StringConstraints(min_length=1, max_length=1)]
_Around = Annotated[Plain, pattern("text")]


def _known_locale(code: str) -> str:
    try:
        Locale.parse(code)
    except (UnknownLocaleError, ValueError) as error:
        raise Fault(f"“{code}” is not a locale of the Unicode CLDR", "write it like ja_JP or en_US") from error
    return code


class Language(Conventions):
    """A language (docs/languages/<code>.yaml; the comments there say what each field is).

    `address_prefix` goes before the address of every page: empty for the language at the root of the site, else as `en/`.
    """

    code: str
    name: Plain
    locale: Annotated[str, AfterValidator(_known_locale)]
    address_prefix: str
    colon: Plain
    comma: Plain
    between_values: Plain
    between_choices: Plain
    between_clauses: Plain
    full_stop: Plain
    word_space: str
    after_title: str
    apposition: Plain
    bracketed: _Around
    quoted: _Around
    inner_quotes: dict[_Character, Plain]
    sort_by: Literal["reading", "letters"]
    index_groups: dict[Plain, Plain]
    dates: Dates
    amounts: AmountNotation
    chart_units: list[ChartUnit] = Field(min_length=1)
    reading_speed: ReadingSpeed
    figures: Figures
    statements: Statements
    typography: Typography
    names: Names
    references: References
    search: Search
    book: Book
    words: Words

    @field_validator("address_prefix")
    @classmethod
    def _where_the_site_has_it(cls, prefix: str, info: ValidationInfo) -> str:
        if prefix not in ("", f"{info.data['code']}/"):
            message = f"“{prefix}” is not where mkdocs-static-i18n puts the pages"
            raise Fault(message, f'write {info.data["code"]}/, or "" for the language at the root of the site')
        return prefix

    @property
    def english_name(self) -> str:
        """What messages to editors call the language, as Japanese."""
        return str(Locale.parse(self.code).english_name)

    @property
    def is_default(self) -> bool:
        """True for the language whose pages are at the root of the site."""
        return not self.address_prefix

    def index_group(self, first: str) -> str:
        """Return the heading of an index for names that begin with `first`; empty for figures, signs and letters of another script."""
        return next((heading for heading, letters in self.index_groups.items() if first and first in letters), "")

    @property
    def next_sentence(self) -> str:
        """What is between two sentences."""
        return self.full_stop + self.word_space

    def word(self, name: str, **values: object) -> str:
        """Return a word, as `section.facts`, with its blanks filled. Raises KeyError with the nearest word where there is none."""
        return self.words(name, **values)

    def join(self, items: Iterable[str]) -> str:
        """Return a list of items, as A、B or A, B."""
        return self.comma.join(items)

    def brackets(self, text: object) -> str:
        """Return `text` in brackets, with the space before them that the language wants."""
        return self.bracketed.format(text=text)

    def quote(self, text: str) -> str:
        """Return `text` in quotation marks; those inside it become inner ones."""
        return self.quoted.format(text=self.inner(text))

    def inner(self, text: str) -> str:
        """Return `text` with its quotation marks as they are inside others."""
        return text.translate({ord(outer): inner for outer, inner in self.inner_quotes.items()})

    def date(self, date: EdtfDate, *, era: bool = False) -> str:
        """Return a date as precise as it was stated; with `era`, and where the language has eras, with the era year."""
        return self.dates.render(date, self.locale, era=era)

    def fiscal_year(self, year: FiscalYear, *, era: bool = False) -> str:
        """Return a fiscal year; with `era`, and where the language has eras, with the era year."""
        return self.dates.render_fiscal_year(year, era=era)

    def decade(self, year: int) -> str:
        """Return the decade that begins with `year` as a heading, as 1980s."""
        return self.dates.decade_heading.format(decade=year)

    def chart_unit(self, largest: Decimal) -> ChartUnit:
        """Return the largest unit in which the largest amount of a chart is at least two, else the smallest."""
        return next((unit for unit in self.chart_units if largest >= 2 * 10**unit.power), self.chart_units[-1])

    def amount(self, amount: Amount) -> str:
        """Return an amount, no more and no less exact than it was stated."""
        return self.amounts.render(amount)

    def language_name(self, code: str) -> str:
        """Return what this language calls a language (ISO 639-1)."""
        return str(Locale.parse(self.locale).languages[code])
