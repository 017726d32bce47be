"""What every record has, and the small types that records are made of."""

from __future__ import annotations

import unicodedata
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, GetJsonSchemaHandler, StringConstraints, field_validator, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import OwnPage, RecordKind
from scripts.load.models.language_codes import LANGUAGES
from scripts.load.models.patterned import Citation, Id, Reading
from scripts.load.models.references import Reference, ViewReference
from scripts.load.models.vocabularies import STATUSES
from scripts.load.problems import Fault

Text = Annotated[str, StringConstraints(min_length=1)]
_BREAKS = ("Cc", "Zl", "Zp")
"""The Unicode categories of control characters and of separators of lines and paragraphs."""


def breaks_line(text: str) -> bool:
    """True where a text holds a line break, another control character, or a separator of lines or paragraphs."""
    return not text.isprintable() and any(unicodedata.category(char) in _BREAKS for char in text)


class Strict(BaseModel):
    """A model that refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, arbitrary_types_allowed=True)


class Bilingual(Strict):
    """A text in both languages."""

    ja: Text = described("日本語。", "The Japanese.")
    en: Text = described("英語。", "The English.")

    @field_validator("*")
    @classmethod
    def _without_controls(cls, text: str) -> str:
        if breaks_line(text.replace("\n", "")):
            raise Fault("has a control character or separator", "take it away, and type the text anew where it was")
        return text

    def __getitem__(self, language: str) -> str:
        return str(getattr(self, language))


class Plain(Bilingual):
    """A text in which no markup is read: what looks like markup is shown as it is typed."""


class Blocks(Bilingual):
    """A text of several paragraphs, in Markdown. A text that is only Bilingual is Markdown within one paragraph."""


class Label(Plain):
    """A name, title or label: plain text on one line."""

    @field_validator("*")
    @classmethod
    def _on_one_line(cls, text: str) -> str:
        if "\n" in text:
            raise Fault("has a line break", "write the name on one line")
        return text


class OneName(Label):
    """A name that is the same in both languages, or differs (`{ja: …, en: …}`)."""

    @model_validator(mode="before")
    @classmethod
    def _from_one(cls, value: object) -> object:
        return dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string", "minLength": 1}, handler.resolve_ref_schema(handler(schema))]}


def _a_day(date: EdtfDate) -> EdtfDate:
    if date.day is None:
        raise Fault(f"“{date}” is not a day", "write the day on which it was looked at, as '2026-11-20'")
    return date


Day = Annotated[EdtfDate, AfterValidator(_a_day)]
"""A date that is known to the day."""


class RecordBase(Strict):
    """What is common to all kinds of record: an id that never changes, and what the guide has to know of the kind."""

    record_kind: ClassVar[RecordKind]

    id: Id = described("変わらない識別子。", "The identifier, which never changes.")

    @property
    def reference(self) -> str:
        """The full reference to the record, as "organizations/jaxa"."""
        return f"{self.record_kind.id}/{self.id}"

    @property
    def page(self) -> str:
        """The path of the page that shows the record, without .md. Like an id it never changes, for others link to it."""
        place = self.record_kind.page
        return f"reference/{self.reference}" if isinstance(place, OwnPage) else place.path

    @property
    def anchor(self) -> str:
        """The anchor of the record on its page; empty where the page is its own."""
        place = self.record_kind.page
        return "" if isinstance(place, OwnPage) else f"{place.anchor_prefix}{self.id}"


class Record(RecordBase):
    """What every record of a fact, plan or view has."""

    name: Label = described("公式の名称。", "The official name.")
    abbr: OneName | None = described("略称。", "The abbreviation.", None)
    kana: Reading | None = described("名称の読み。", "The Japanese reading of the name.", None)
    summary: Bilingual = described("一、二文の説明。", "What it is, in one or two sentences.")
    body: Blocks | None = described("説明の本文（Markdown）。", "The longer text, in Markdown.", None)
    status: Annotated[str, STATUSES] = described(
        "位置づけ：事実、計画、評価、提言。", "Whether it is a fact, a plan, an assessment or a recommendation.", "fact"
    )
    view: ViewReference | None = described("誰の見解か（記録のid）。", "Whose view it is (the id of a record).", None)
    as_of: Day | None = described("内容を最後に確認した日（EDTF）。", "The day on which it was last looked at (EDTF).", None)
    related: list[Reference] = list_of("関連する記録のid。", "Ids of related records.")
    cites: list[Citation] = described("出典のidと箇所。", "The sources it rests on, with the place in each.", min_length=1)

    @model_validator(mode="after")
    def _views_and_plans_are_attributed(self) -> Record:
        if self.status in ("assessment", "recommendation") and not self.view:
            raise Fault(f"is marked as {self.status} but does not say whose", "add view: with the id of the source, person or body")
        if self.status == "plan" and not self.as_of:
            raise Fault("is marked as a plan but does not say as of when", "add as_of: with the day on which the plan was last looked at")
        if getattr(self, "since", None) and not self.as_of:
            raise Fault("says what has happened since, and not as of when", "add as_of: with the day on which it was last looked at")
        return self
