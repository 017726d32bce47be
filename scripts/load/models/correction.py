"""A correction: a place where a source errs, what is right, and how that is known."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.models.base import Blocks, Plain, RecordBase, Strict
from scripts.load.models.expression import Expression
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.patterned import Citation, WebAddress
from scripts.load.models.references import Reference
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault

CORRECTION_ORIGINS = Vocabulary(
    "origin",
    {
        "report": ("報告書自体の誤り", "Error of the text itself"),
        "translation": ("翻訳上の誤り", "Slip of the translation"),
        "extraction": ("テキスト抽出時の欠損", "Damage of the extraction"),
        "overtaken": ("その後の経過で古くなった記述", "Overtaken by events"),
    },
)

CORRECTION_KINDS = Vocabulary(
    "correction-kind",
    {
        "factual": ("事実", "fact"),
        "mistranslation": ("訳語・訳文", "wording of the translation"),
        "garbled": ("文の乱れ", "garbled text"),
        "typo": ("誤字", "slip of the pen"),
        "inconsistent": ("不統一", "inconsistency"),
        "arithmetic": ("計算", "arithmetic"),
    },
)

CONFIDENCES = Vocabulary(
    "confidence",
    {
        "verified": ("出典で確認済み", "verified"),
        "arithmetic": ("計算で確認", "shown by arithmetic"),
        "likely": ("文脈からみて誤りとみられる（注記）", "likely (a note on the text)"),
        "unverified": ("未確認（疑問として記載）", "doubtful, not verified"),
    },
)


class Evidence(Strict):
    """How something is known."""

    found: Plain = described("分かったこと。", "What was found.")
    url: WebAddress | None = described(
        "根拠の所在（文章自体から分かる場合は空）。", "Where it was found; empty where the text itself shows it.", None
    )


class Correction(RecordBase):
    """What a source text says, what is right, and how that is known.

    `origin` tells an error of the report from a slip of its Japanese translation and from damage done when the text was extracted.
    """

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="corrections",
        rank=140,
        title=("訂正", "Corrections"),
        holds=("出典の誤り", "where a source errs"),
        page=SharedPage("corrections/index", anchor_prefix="correction-"),
        role="quotation",
        filters=(("origin", "filter.origin"), ("kind", "filter.kind"), ("confidence", "filter.confidence")),
    )

    place: Citation = described("該当箇所（出典のidと箇所）。", "Where the error is (source and place).")
    origin: Annotated[str, CORRECTION_ORIGINS] = described(
        "誤りの性質：原典、翻訳、抽出、経過。", "Whether the error is of the text, its translation, its extraction, or came with time."
    )
    kind: Annotated[str, CORRECTION_KINDS] = described("誤りの種類。", "The kind of error.")
    confidence: Annotated[str, CONFIDENCES] = described("確かさ。", "How sure the correction is.")
    says: Plain = described(
        "原典の記述（日本語は短い抜粋、英語はその内容）。", "What the text says: a short excerpt in Japanese, its meaning in English."
    )
    right: Blocks = described("正しい内容。", "What is right.")
    evidence: list[Evidence] = described("根拠。", "How it is known.", min_length=1)
    wrong_forms: list[Expression] = list_of(
        "本ガイドの他の場所に現れてはならない形（正規表現）。", "Forms that may appear nowhere else in the guide (regular expressions)."
    )
    concerns: list[Reference] = list_of("関係する記録のid。", "Ids of the records concerned.")

    @model_validator(mode="after")
    def _verified_against_something(self) -> Correction:
        shown_by_the_text = self.kind in ("arithmetic", "inconsistent") or self.origin == "extraction"
        if self.confidence == "verified" and not shown_by_the_text and not any(evidence.url for evidence in self.evidence):
            raise Fault("is marked as verified, and none of its evidence has an address", "add url: to the evidence, or lower confidence:")
        return self

    @property
    def name(self) -> Plain:
        """The beginning of what the text says, under the name that every record has."""
        return Plain(ja=_beginning(self.says.ja, 18), en=_beginning(self.says.en, 60))

    @property
    def cites(self) -> list[Citation]:
        """The place that is corrected."""
        return [self.place]


def _beginning(text: str, length: int) -> str:
    bare = text.strip('“”「」"')
    return bare if len(bare) <= length else bare[: length - 1].rstrip() + "…"
