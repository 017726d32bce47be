"""A source: a report, law, statement or page that something in the guide rests on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import model_validator

from scripts.load.edtf_date import EdtfDate
from scripts.load.models.author import Author
from scripts.load.models.base import Bilingual, Day, Label, OneName, RecordBase, Strict
from scripts.load.models.field import described, list_of
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.patterned import Id, WebAddress
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.problems import Fault, nearest

SOURCE_TYPES = Vocabulary(
    "source-type",
    {
        "report": ("報告書", "Report"),
        "commentary": ("論考", "Commentary"),
        "law": ("法令", "Law"),
        "government": ("政府・公的機関", "Government"),
        "statement": ("声明・合意文書", "Statement or agreement"),
        "news": ("報道", "News"),
        "data": ("データ", "Data"),
        "reference": ("参考資料", "Reference work"),
        "company": ("企業発表", "Company"),
        "web": ("ウェブページ", "Web page"),
    },
)

LANGUAGES_OF_SOURCES = Vocabulary(
    "language",
    {
        "ja": ("日本語", "Japanese"),
        "en": ("英語", "English"),
        "fr": ("フランス語", "French"),
        "de": ("ドイツ語", "German"),
        "it": ("イタリア語", "Italian"),
        "ko": ("韓国語", "Korean"),
        "zh": ("中国語", "Chinese"),
    },
)
"""ISO 639-1."""

LOCATOR_KINDS = Vocabulary(
    "locator-kind",
    {
        "front": ("前付け", "Front matter"),
        "chapter": ("章", "Chapter"),
        "section": ("節", "Section"),
        "subsection": ("小節", "Subsection"),
        "item": ("項目", "Item"),
        "list": ("一覧", "List"),
        "text": ("本文", "Text"),
        "figure": ("図", "Figure"),
        "photo": ("写真", "Photograph"),
        "epigraph": ("題辞", "Epigraph"),
        "pull-quote": ("抜き書き", "Pull quote"),
    },
)


_ON_THE_WEB = ("government", "news", "company", "web")
"""Types of sources that are read on the web, so that readers need the address."""


class Locator(Strict):
    """A place in a source to cite by: a chapter, section, figure, box or epigraph."""

    id: Id = described("箇所の識別子。", "The identifier of the place.")
    kind: Annotated[str, LOCATOR_KINDS] = described("箇所の種類。", "The kind of place.")
    title: Label = described("見出し。", "Its title.")
    number: str | None = described("章番号。", "Its number.", None)
    parent: Id | None = described("上位の箇所のid。", "The id of the place it is in.", None)
    own_wording: bool = described(
        "出典にない見出しを本ガイドが付けたものか。",
        "Whether this guide gave the place its title, which the source does not print.",
        False,
        strict=True,
    )


class Source(RecordBase):
    """A source as it is cited whole."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="sources",
        rank=10,
        title=("出典", "Sources"),
        holds=("記述の根拠", "what everything rests on"),
        page=SharedPage("bibliography", anchor_prefix="source-"),
        order="name",
        role="list",
        filters=(("type", "column.type"), ("languages", "filter.language")),
    )

    title: OneName = described(
        "題名（出典の言語で、両方あれば両方）。", "The title, in the language of the source, or in both where it has both."
    )
    short: OneName | None = described(
        "よく引く出典の短い呼び名。", "A short name, used where the source has been named in full before.", None
    )
    type: Annotated[str, SOURCE_TYPES] = described("種別。", "The type.")
    authors: list[Author] = list_of("著者。", "The authors.")
    publisher: OneName = described("発行者。", "The publisher.")
    date: EdtfDate | None = described("公表された日（EDTF）。", "When it was published (EDTF).", None)
    languages: list[Annotated[str, LANGUAGES_OF_SOURCES]] = described("言語（ISO 639-1）。", "The languages (ISO 639-1).", min_length=1)
    url: WebAddress | None = described("ウェブ上の所在。", "The web address.", None)
    accessed: Day | None = described("閲覧した日。", "The day on which it was last read for this guide.", None)
    archived: WebAddress | None = described("保存された写しの所在。", "The address of an archived copy.", None)
    gone: Day | None = described(
        "元の所在で読めないことを確かめた日。",
        "The day on which nothing was found at the address any more.",
        None,
    )
    weak: bool = described(
        "二次的・個人的な情報源か。",
        "Whether it is a digest, mirror or personal page, on which alone nothing is published.",
        False,
        strict=True,
    )
    note: Bilingual | None = described("注記。", "A note.", None)
    locators: list[Locator] = list_of("引用できる箇所。", "The places in the text to cite by.")

    @property
    def name(self) -> OneName:
        """The title, under the name that every record has."""
        return self.title

    @model_validator(mode="after")
    def _can_be_looked_up(self) -> Source:
        if self.type in _ON_THE_WEB and not self.url:
            raise Fault(f"is of the type {self.type} and has no address", "add url: with the address at which it was read")
        if self.date and self.accessed and self.accessed.last < self.date.first:
            raise Fault(f"was looked at on {self.accessed}, before it was published ({self.date})", "correct date: or accessed:")
        if self.gone and self.accessed and self.gone.first < self.accessed.last:
            raise Fault(f"was gone on {self.gone}, before it was read ({self.accessed})", "correct gone: or accessed:")
        if (self.archived or self.gone) and not self.url:
            raise Fault("has no address that could be gone or archived", "add url: with the address at which it was read")
        return self

    @model_validator(mode="after")
    def _locators_are_a_tree(self) -> Source:
        parents = {locator.id: locator.parent for locator in self.locators}
        if len(parents) < len(self.locators):
            ids = [locator.id for locator in self.locators]
            twice = next(place for place in ids if ids.count(place) > 1)
            raise Fault(f"has two locators “{twice}”", "give one of the two another id")
        for place, parent in parents.items():
            if parent and parent not in parents:
                hint = nearest(parent, parents) or "name another locator of this source"
                raise Fault(f"locator “{place}” is in “{parent}”, which this source does not have", hint)
            above = {place}
            while parent and parent not in above:
                above.add(parent)
                parent = parents[parent]
            if parent:
                raise Fault(f"locator “{place}” is in itself", "let parent: name the place around it")
        return self
