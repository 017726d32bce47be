"""A person who is quoted or named."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.base import Bilingual, Label, Record, Strict
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.language_codes import LANGUAGES
from scripts.load.models.patterned import Citation
from scripts.load.models.references import OrganizationReference
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

ORIGINALS = Vocabulary(
    "original",
    {
        "ja": ("日本語", "Japanese"),
        "en": ("英語", "English"),
        "unknown": ("不明", "Not known"),
    },
)
"""The language in which something was said or printed."""


LONGEST_QUOTATION = 300
"""Characters of one language: what is longer is no longer a short quotation (editorial rules)."""


def _short(text: Bilingual) -> Bilingual:
    for language in LANGUAGES:
        if len(text[language]) > LONGEST_QUOTATION:
            raise Fault(f"quotes {len(text[language])} characters", f"quote at most {LONGEST_QUOTATION}, and tell the rest in own words")
    return text


class Quotation(Strict):
    """A short quotation."""

    text: Annotated[Bilingual, AfterValidator(_short)] = described("引用文。", "What was said, in both languages.")
    original: Annotated[str, ORIGINALS] = described(
        "発言・掲載の言語（もう一方は本ガイドの訳）。", "The language it was said or printed in; the other is our translation."
    )
    date: EdtfDate | None = described("日付（EDTF）。", "The date (EDTF).", None)
    cites: list[Citation] = described("出典のidと箇所。", "The sources it rests on, with the place in each.", min_length=1)


class Person(Record):
    """A person with the post held at the time (`summary`)."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="people",
        rank=70,
        title=("人物", "People"),
        holds=("引用・言及される人物", "persons quoted or named"),
        page=SharedPage("people"),
        order="name",
        indexed=True,
        role="name",
        schema_org="Person",
    )

    post: Label = described("当時の役職。", "The post at the time.")
    of: OrganizationReference | None = described("所属組織のid。", "The id of the body the post belongs to.", None)
    quotations: list[Quotation] = list_of("引用。", "Quotations.")
