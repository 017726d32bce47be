"""What every record has, and the small types that records are made of."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import AfterValidator, AnyHttpUrl, BaseModel, ConfigDict, Field, GetCoreSchemaHandler, StringConstraints, model_validator
from pydantic_core import core_schema

from scripts.load.edtf_date import EdtfDate

LanguageCode = Literal["ja", "en"]
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
"""The languages in which records have texts: the fields of Bilingual. What a language is like is in docs/languages."""


class Strict(BaseModel):
    """A model that refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, arbitrary_types_allowed=True)


class _Patterned(str):
    """A string that has to match `pattern`; `expected` says in words what would be right."""

    pattern: ClassVar[str]
    expected: ClassVar[str]

    @classmethod
    def checked(cls, value: str) -> Self:
        """Return `value` as this type. Raises ValueError that says what would be right."""
        if not re.fullmatch(cls.pattern, value):
            raise ValueError(f"“{value}” {cls.expected}")
        return cls(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_after_validator_function(cls.checked, core_schema.str_schema())


class Id(_Patterned):
    """The name of a record that never changes."""

    pattern = r"[a-z0-9]+(-[a-z0-9]+)*"
    expected = "is not an id; use small Latin letters, digits and single hyphens, like space-security-initiative"


class Reference(_Patterned):
    """The id of a record of any kind, written `jaxa`, or `terms/sda` where two kinds share an id."""

    pattern = r"([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*"
    expected = "is not a reference; write a record's id, or kind/id where two kinds share it (terms/sda)"


class Citation(_Patterned):
    """A source and, after `#`, the chapter, section or figure in it that is meant; or `corrections/id`, for a corrected fact."""

    pattern = r"[a-z0-9-]+(#[a-z0-9-]+)?|corrections/[a-z0-9-]+"
    expected = "is not a citation; write source-id, source-id#locator (csis-uchu-2024#space-history) or corrections/id"

    @property
    def is_correction(self) -> bool:
        """True where a correction of this guide is cited, which names its own evidence."""
        return self.startswith("corrections/")

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.partition("#")[0]

    @property
    def locator(self) -> str:
        """The id of the place in the source, or an empty string for the whole source."""
        return self.partition("#")[2]


def _web_address(value: str) -> str:
    AnyHttpUrl(value)
    return value


Text = Annotated[str, StringConstraints(min_length=1)]
WebAddress = Annotated[str, AfterValidator(_web_address)]

Status = Literal["fact", "plan", "assessment", "recommendation"]


class Bilingual(Strict):
    """A text in both languages."""

    ja: Text
    en: Text

    def __getitem__(self, language: str) -> str:
        return str(getattr(self, language))


class OneName(Strict):
    """A name that is the same in both languages, or differs (`{ja: …, en: …}`)."""

    ja: Text
    en: Text

    @model_validator(mode="before")
    @classmethod
    def _from_one(cls, value: object) -> object:
        return dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value

    def __getitem__(self, language: str) -> str:
        return str(getattr(self, language))


class DatedFact(Strict):
    """A date and what happened on it, as `{type: promulgated, date: 2008-05-28}`; `note` qualifies it."""

    type: Id
    date: EdtfDate
    note: Bilingual | None = None


class Record(Strict):
    """What every record has.

    `kana` is the Japanese reading by which a name is sorted; `view` says whose view a record is that is not a fact;
    `as_of` is the day on which a statement that may change was last looked at; `body` is what the record's page says
    beyond its summary, in Markdown with references; `related` are records a reader will want next.
    """

    id: Id
    name: Bilingual
    abbr: OneName | None = None
    kana: Annotated[str, StringConstraints(pattern=r"^[ぁ-ゖー・ 0-9A-Za-z]+$")] | None = None
    summary: Bilingual
    body: Bilingual | None = None
    status: Status = "fact"
    view: Reference | None = None
    as_of: EdtfDate | None = None
    related: list[Reference] = Field(default_factory=list)
    cites: list[Citation] = Field(min_length=1)

    @model_validator(mode="after")
    def _view_is_said(self) -> Record:
        if self.status in ("assessment", "recommendation") and not self.view:
            raise ValueError(f"is marked as {self.status} but does not say whose; add view: with the id of the source, person or body")
        return self
