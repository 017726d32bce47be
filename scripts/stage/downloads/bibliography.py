"""Sources for reference managers: BibTeX, RIS and CSL-JSON, of the whole guide and of each page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import rispy
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from scripts.load.edition import Edition
from scripts.load.edtf_date import EdtfDate
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Bilingual, Source
from scripts.stage.links import web_address


def _once_for_each_source(render: Callable[[Source], str]) -> Callable[[Source], str]:
    """Render each source once, though hundreds of pages cite it: sources do not change, and a source equals itself by its id."""
    rendered: dict[int, tuple[Source, str]] = {}

    def remembered(source: Source) -> str:
        if id(source) not in rendered:
            rendered[id(source)] = (source, render(source))  # keeping the source keeps its id() from being used again
        return rendered[id(source)][1]

    return remembered


class _Ris(rispy.writer.RisWriter):  # type: ignore[misc]
    """Writes references without the running numbers that rispy puts between them and readers of RIS stumble over."""

    def set_header(self, count: int) -> str:
        """Return what stands before a reference: nothing."""
        del count
        return ""


FORMATS = {"bib": "BibTeX", "ris": "RIS", "json": "CSL-JSON"}
"""File endings, and what readers call the formats."""
_BIBTEX_WRITER = Writer()
_BIBTEX = {"report": "techreport", "law": "misc", "government": "misc", "commentary": "misc"}
_RIS = {"report": "RPRT", "law": "STAT", "government": "GOVDOC", "news": "NEWS", "data": "DATA", "reference": "ENCYC"}
_CSL = {
    "report": "report",
    "law": "legislation",
    "government": "webpage",
    "news": "article-newspaper",
    "data": "dataset",
    "commentary": "article",
}


def bibliography_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield data/bibliography.bib, .ris and .json."""
    yield from _files("data/bibliography", guide.records.of(Source))


def page_citation_files(guide: Guide, page: str, title: str, language: Language, citations: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the page itself and the sources that it cites, in each format, as cite/<language>/<page>.bib and so on."""
    cited = dict.fromkeys(citation.partition("#")[0] for citation in citations if not citation.startswith("corrections/"))
    yield from _files(
        f"cite/{language.code}/{page}", [_page_as_source(guide.edition, page, title, language), *map(guide.records.source, cited)]
    )


def _page_as_source(edition: Edition, page: str, title: str, language: Language) -> Source:
    return Source.model_validate(
        {
            "id": f"guide-{page.replace('/', '-')}-{language.code}",
            "title": f"{language.quoted.format(text=title)} {edition.title[language.code]}",
            "type": "web",
            "publisher": edition.editors.model_dump(),
            "date": edition.date,
            "languages": [language.code],
            "url": web_address(edition.site_url, language, page),
        }
    )


def _files(stem: str, sources: list[Source]) -> Iterator[tuple[str, bytes]]:
    yield f"{stem}.bib", "\n".join(map(_bibtex, sources)).encode()
    yield f"{stem}.ris", "\n".join(map(_ris, sources)).encode()
    yield f"{stem}.json", (json.dumps([_csl(source) for source in sources], ensure_ascii=False, indent=1) + "\n").encode()


def _as_published(texts: Bilingual, source: Source) -> str:
    # A source that exists in English goes by its English name, which reference managers sort and readers everywhere can read.
    return texts.en if "en" in source.languages else texts.ja


@_once_for_each_source
def _bibtex(source: Source) -> str:
    kind = _BIBTEX.get(source.type, "misc")
    fields = {
        "title": "{" + _as_published(source.title, source) + "}",
        "howpublished" if kind == "misc" else "institution": _as_published(source.publisher, source),
    }
    if source.date:
        fields |= {"year": str(source.date.year), "date": str(source.date)}
    if source.url:
        fields["url"] = source.url
    if source.accessed:
        fields["urldate"] = str(source.accessed)
    people = {"author": [Person(author.en) for author in source.authors]} if source.authors else {}
    return str(_BIBTEX_WRITER.to_string(BibliographyData(entries={source.id: Entry(kind, fields=fields, persons=people)})))


@_once_for_each_source
def _ris(source: Source) -> str:
    found: dict[str, Any] = {
        "type_of_reference": _RIS.get(source.type, "ELEC"),
        "id": source.id,
        "title": _as_published(source.title, source),
        "publisher": _as_published(source.publisher, source),
    }
    if source.authors:
        found["authors"] = [author.en for author in source.authors]
    if source.date:
        found |= {"year": str(source.date.year), "date": _slashed(source.date)}
    if source.url:
        found["urls"] = [source.url]
    if source.accessed:
        found["access_date"] = _slashed(source.accessed)
    return str(rispy.dumps([found | {"language": source.languages[0]}], implementation=_Ris))


def _slashed(date: EdtfDate) -> str:
    """A date as RIS writes it: YYYY/MM/DD, with what is not known left empty."""
    year, month, day = [*(date.machine or str(date.year)).split("-"), "", ""][:3]
    return f"{year}/{month}/{day}"


def _csl(source: Source) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": source.id,
        "type": _CSL.get(source.type, "webpage"),
        "title": _as_published(source.title, source),
        "publisher": _as_published(source.publisher, source),
    }
    if source.authors:
        found["author"] = [{"literal": author.en} for author in source.authors]
    if source.date:
        found["issued"] = _date_parts(source.date)
    if source.url:
        found["URL"] = source.url
    if source.accessed:
        found["accessed"] = _date_parts(source.accessed)
    return found | {"language": source.languages[0]}


def _date_parts(date: EdtfDate) -> dict[str, Any]:
    return {"date-parts": [[int(part) for part in (date.machine or str(date.year)).split("-")]]}
