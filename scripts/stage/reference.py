"""How a source is named in a list of references, by the usage of each language (`references` in docs/languages)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scripts.load.languages.language import Language
from scripts.load.models import Author, Source

_KATAKANA = re.compile(r"[ァ-ヺー・＝]+")


def full_reference(source: Source, language: Language) -> str:
    """Return authors, title, publisher and date, as 著者「題」発行者、日付 or Author, “Title,” publisher, date."""
    form = language.references
    names = form.author_joiner.join(author_name(author, language) for author in source.authors)
    return form.whole.format(
        authors=form.authors.format(names=names) if names else "",
        title=language.inner(source.title[language.code]),
        publisher=source.publisher[language.code],
        date=form.date.format(date=language.date(source.date)) if source.date else "",
    )


def author_name(author: Author, language: Language) -> str:
    """Return an author's name as the language writes it: 青木節子, カリ・A・ビンゲン, Kari A. Bingen, or the name of a body."""
    family, given = author.named(language.code)
    if not given:
        return family
    form = language.references
    return ((_KATAKANA.fullmatch(family) and form.person_in_katakana) or form.person).format(family=family, given=given)


def locator_text(source: Source, locator_id: str, language: Language) -> str:
    """Return the title of a place in a source, as 第1章「日本の宇宙開発の歴史」 or “Space History of Japan”."""
    form = language.references
    locator = next(known for known in source.locators if known.id == locator_id)
    title = _short(locator.title[language.code], form.longest_title)
    if locator.own_wording:
        return title
    return form.chapter.format(number=locator.number, title=title) if form.chapter and locator.number else form.place.format(title=title)


def _short(title: str, longest: int | None) -> str:
    """A long title as references print it: with its beginning, which is enough to find the place."""
    return title if longest is None or len(title) <= longest else title[: longest - 1] + "…"


def host(url: str) -> str:
    """Return the host of an address on the web, as www.mod.go.jp."""
    return urlsplit(url).hostname or ""
