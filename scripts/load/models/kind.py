"""What the guide has to know of a kind of record: its name, where its records are shown, their order, and what they are to the search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class OwnPage:
    """Each record has a page of its own, under reference/<kind>/."""


@dataclass(frozen=True)
class SharedPage:
    """All records are entries of the page `path`, each under its id as an anchor.

    `anchor_prefix` goes before the id where ids are short words that would collide with the ids of headings.
    """

    path: str
    anchor_prefix: str = ""


Order = Literal["files", "name", "date"]
Role = Literal["name", "entry", "list", "quotation"]


@dataclass(frozen=True)
class RecordKind:
    """One kind of record.

    `id` is its folder under docs/data/ and the first part of a full reference (terms/sda); `title` and `holds` are its name and what
    it holds, in Japanese and English; `rank` orders the kinds in lists. `order` is how entries are sorted on their page.
    `indexed` kinds are in the index of names and need a reading. `role` is what an entry is to the search: what a reader means by its
    name, an entry among others, part of a list that mentions nearly everything, or a quotation of somebody else's words. `schema_org` is
    the type of what its records describe in the words of schema.org. `filters` are the fields by which readers filter the kind, each with
    the word (docs/languages) that names it to them; `spans` are values that hold others, by which they are found too.
    """

    id: str
    rank: int
    title: tuple[str, str]
    holds: tuple[str, str]
    page: OwnPage | SharedPage
    order: Order = "files"
    indexed: bool = False
    role: Role = "entry"
    schema_org: str = "Thing"
    filters: tuple[tuple[str, str], ...] = ()
    spans: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def has_own_pages(self) -> bool:
        """True where each record has a page of its own."""
        return isinstance(self.page, OwnPage)
