"""What a page is, and what it is about, in the words of schema.org (JSON-LD)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.load.models import KINDS, VOCABULARIES, AnyRecord, Document, Record, Term
from scripts.stage.context import PageContext
from scripts.stage.head.view import HeadView
from scripts.stage.links import record_address, web_address

Thing = dict[str, Any]
_LAWS = ("law",)
_ADOPTED = ("enacted", "promulgated", "decided")
"""The dates of a law that may be the date of its adoption, the best first."""


def thing(view: HeadView) -> Thing:
    """Return what a page is: an article, unless it is the home page, the glossary or the page of data."""
    return _OF_PAGE.get(view.context.page, _article)(view)


def _common(view: HeadView, kind: str) -> Thing:
    context, edition = view.context, view.context.guide.edition
    editors = {"@type": "Organization", "name": context.own(edition.editors)}
    return {
        "@type": kind,
        "@id": view.url,
        "url": view.url,
        "name": view.title,
        "description": view.description,
        "inLanguage": context.language.code,
        "datePublished": view.published,
        "dateModified": view.changed,
        "author": editors,
        "publisher": editors,
        "license": str(edition.licence_url),
        "image": view.image,
        "isAccessibleForFree": True,
        "version": edition.version,
    }


def _part(view: HeadView, kind: str) -> Thing:
    context, edition = view.context, view.context.guide.edition
    home = web_address(edition.site_url, context.language, "index")
    return {**_common(view, kind), "isPartOf": {"@type": "WebSite", "@id": home, "url": home, "name": context.own(edition.title)}}


def _article(view: HeadView) -> Thing:
    others = [web_address(view.context.guide.edition.site_url, other, view.context.page) for other in view.context.others]
    made = {**_part(view, "Article"), "headline": view.title, "mainEntityOfPage": view.url}
    if others:
        made["workTranslation"] = [{"@type": "Article", "@id": url, "url": url} for url in others]
    if view.record:
        made["about"] = _about(view.record, view.context)
    return made


def _about(record: AnyRecord, context: PageContext) -> Thing:
    """The thing that a record describes, with its other names."""
    others = [record.name[other.code] for other in context.others]
    if isinstance(record, Record) and record.abbr:
        others.insert(0, context.own(record.abbr))
    name = context.own(record.name)
    about: Thing = {"@type": record.record_kind.schema_org, "name": name}
    if alternates := [other for other in dict.fromkeys(others) if other != name]:
        about["alternateName"] = alternates
    return about | _law(record, context) if isinstance(record, Document) and record.type in _LAWS else about


def _law(document: Document, context: PageContext) -> Thing:
    made: Thing = {"@type": "Legislation", "legislationType": VOCABULARIES["document-type"].label(document.type, context.language.code)}
    days = {fact.type: fact.date.day for fact in document.dates}
    if adopted := next((days[kind] for kind in _ADOPTED if days.get(kind)), None):
        made["legislationDate"] = adopted.isoformat()
    return made


def _home(view: HeadView) -> Thing:
    return _common(view, "WebSite")


def _glossary(view: HeadView) -> Thing:
    guide, context = view.context.guide, view.context
    terms = []
    for term in guide.records.of(Term):
        url = record_address(term, guide.edition.site_url, context.language)
        made = {"@type": "DefinedTerm", "@id": url, "url": url, "name": context.own(term.name)}
        if term.abbr:
            made["termCode"] = context.own(term.abbr)
        terms.append(made | {"description": context.plain(context.own(term.summary))})
    return {**_part(view, "DefinedTermSet"), "hasDefinedTerm": terms}


def _data(view: HeadView) -> Thing:
    site, label = view.context.guide.edition.site_url, view.context.label
    files = [
        {"@type": "DataDownload", "name": label("kind", kind), "encodingFormat": media, "contentUrl": f"{site}data/{kind}.{ending}"}
        for kind in KINDS
        for ending, media in _DATA_FORMATS.items()
    ]
    return {**_part(view, "Dataset"), "distribution": files}


_DATA_FORMATS = {"csv": "text/csv", "json": "application/json"}
_OF_PAGE: dict[str, Callable[[HeadView], Thing]] = {"index": _home, "glossary": _glossary, "data": _data}
