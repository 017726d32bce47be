"""A term of the glossary."""

from __future__ import annotations

from typing import ClassVar

from scripts.load.models.altitude import Altitude
from scripts.load.models.base import Bilingual, OneName, Record
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.references import ExplanationReference, TermReference


class Term(Record):
    """A word or abbreviation; where it has terms that it is mistaken for, `body` says how they differ."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="terms",
        rank=130,
        title=("用語", "Terms"),
        holds=("用語集の項目", "the glossary"),
        page=SharedPage("glossary", anchor_prefix="term-"),
        order="name",
        indexed=True,
        role="name",
    )

    summary: Bilingual = described("定義。", "The definition.")
    also: list[OneName] = list_of("別の表記。", "Other spellings by which it is searched.")
    everyday: bool = described("日常の語で、本文からはリンクしないもの。", "An everyday word, to which the prose does not link.", False)
    altitude: Altitude | None = described("軌道の高さ。", "How high it is, of an orbit.", None)
    see: list[ExplanationReference] = list_of("説明のある記録のid。", "Ids of the records that explain it.")
    confused_with: list[TermReference] = list_of("混同しやすい用語のid。", "Ids of the terms it is mistaken for.")
