"""The form in which heads of pages are handed to the step that renders: a file for each language in .head/, which is not published."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, RootModel

FOLDER = ".head"


class Tag(BaseModel):
    """A <meta>: Open Graph has its names in `property`, everything else in `name`."""

    attribute: Literal["name", "property"]
    key: str
    content: str


class Link(BaseModel):
    """Another form of the page or of the guide: media type, title, and the path from the root of the site."""

    type: str
    title: str
    path: str


class Card(BaseModel):
    """What the picture of a page in a chat preview says: where the page belongs, its title, the guide's title; and where the picture is."""

    path: str
    above: str
    title: str
    below: str


class PageHead(BaseModel):
    """The head of a page. `day` is when its content last changed (YYYY-MM-DD); `thing` is what it is in the words of schema.org."""

    day: str
    tags: list[Tag]
    links: list[Link]
    thing: dict[str, Any]
    card: Card


class Heads(RootModel[dict[str, PageHead]]):
    """The heads of the pages of one language by their paths, without .md."""
