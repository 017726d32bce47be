"""The files of the bibliography, of each page, and of the sources of each page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Citation, Source
from scripts.stage.downloads.bibliography.bibtex import bibtex
from scripts.stage.downloads.bibliography.csl import Item, item_of_page, item_of_source
from scripts.stage.downloads.bibliography.ris import ris


class Format(NamedTuple):
    """What readers call a format, its media type, how an item is written in it, and what is before, between and after items."""

    name: str
    media_type: str
    write: Callable[[Item], str]
    around: tuple[str, str, str]


def _csl_json(item: Item) -> str:
    return json.dumps(item, ensure_ascii=False, indent=1)


FORMATS = {
    "bib": Format("BibTeX", "application/x-bibtex", bibtex, ("", "\n", "")),
    "ris": Format("RIS", "application/x-research-info-systems", ris, ("", "\n", "")),
    "json": Format("CSL-JSON", "application/vnd.citationstyles.csl+json", _csl_json, ("[\n", ",\n", "\n]\n")),
}
"""The formats by their file endings."""


class Bibliography:
    """Writes the files of one guide. Each source is written once in each format, though hundreds of pages cite it."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._written: dict[tuple[str, str], str] = {}

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield data/bibliography.bib, .ris and .json."""
        yield from self._of_sources("data/bibliography", self._guide.records.of(Source))

    def files_of_page(self, page: str, title: str, language: Language, citations: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """Yield the page alone as cite/<language>/<page>.bib and so on, and what it cites as cite/<language>/<page>.sources.bib."""
        stem = f"cite/{language.code}/{page}"
        item = item_of_page(self._guide.edition, page, title, language)
        for ending, form in FORMATS.items():
            yield f"{stem}.{ending}", _file(form, [form.write(item)])
        if cited := cited_sources(self._guide, citations):
            yield from self._of_sources(f"{stem}.sources", cited)

    def _of_sources(self, stem: str, sources: list[Source]) -> Iterator[tuple[str, bytes]]:
        for ending, form in FORMATS.items():
            yield f"{stem}.{ending}", _file(form, [self._once(source, ending) for source in sources])

    def _once(self, source: Source, ending: str) -> str:
        key = (source.id, ending)
        if key not in self._written:
            self._written[key] = FORMATS[ending].write(item_of_source(source))
        return self._written[key]


def cited_sources(guide: Guide, citations: Iterable[str]) -> list[Source]:
    """Return the sources among `citations`, each once."""
    cited = map(Citation, citations)
    return [guide.records.source(source) for source in dict.fromkeys(each.source for each in cited if not each.is_correction)]


def _file(form: Format, items: list[str]) -> bytes:
    before, between, after = form.around
    return (before + between.join(items) + after).encode()
