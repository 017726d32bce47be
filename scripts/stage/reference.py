"""How a source is named in a list of references, by the usage of each language."""

from __future__ import annotations

from urllib.parse import urlsplit

from scripts.load.models import Correction, Language, Source

_INNER_QUOTES = str.maketrans("「」“”", "『』‘’")
"""Quotation marks inside a title that is itself quoted."""
LONGEST_TITLE = 24
"""Characters of the Japanese title of a section or figure that a reference prints."""


def full_reference(source: Source, language: Language) -> str:
    """Return authors, title, publisher and date, as 著者「題」発行者、日付 or Author, “Title,” publisher, date."""
    return _japanese(source) if language == "ja" else _english(source)


def _japanese(source: Source) -> str:
    authors = "、".join(author.ja for author in source.authors)
    date = f"、{source.date.render('ja')}" if source.date else ""
    return f"{authors}「{source.title.ja.translate(_INNER_QUOTES)}」{source.publisher.ja}{date}"


def _english(source: Source) -> str:
    authors = " and ".join(author.en for author in source.authors)
    date = f", {source.date.render('en')}" if source.date else ""
    return f"{authors}{', ' if authors else ''}“{source.title.en.translate(_INNER_QUOTES)},” {source.publisher.en}{date}"


def locator_text(source: Source, locator_id: str, language: Language) -> str:
    """Return the title of a place in a source, as 第1章「日本の宇宙開発の歴史」 or chap. 1, “Space History of Japan”."""
    locator = next(known for known in source.locators if known.id == locator_id)
    title = _short(locator.title[language]) if language == "ja" else locator.title[language]
    if locator.own_wording:
        return title
    if language == "ja":
        return (f"第{locator.number}章" if locator.number else "") + f"「{title}」"
    return f"“{title}”"


def _short(title: str) -> str:
    """A long Japanese title as references print it: with its beginning, which is enough to find the place."""
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"


def evidence_hosts(correction: Correction) -> str:
    """Return the hosts on which a correction rests, as "www.mod.go.jp, jwing.net"."""
    hosts = (urlsplit(evidence.url).hostname or "" for evidence in correction.evidence if evidence.url)
    return ", ".join(dict.fromkeys(hosts))
