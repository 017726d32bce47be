"""What is known of a page when its head is made."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.load.models import AnyRecord
from scripts.stage.context import PageContext


@dataclass(frozen=True)
class HeadView:
    """A page: its title and description, the addresses of itself and its picture, the days of its first and its last edition (EDTF)."""

    context: PageContext
    title: str
    description: str
    url: str
    image: str
    published: str
    changed: str
    record: AnyRecord | None
