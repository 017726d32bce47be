"""Reference managers: what they read from the files is what the sources are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string as parse_bibtex
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from tests.conftest import ROOT

URL = "https://example.org/20170124_02/index.html?a=1&b=%7Bc%7D~d#e_f"
REPORT, NEWS, JAPANESE = "two-authors", "awarded", "by-japanese"


def read(downloads: Path, name: str) -> str:
    return (downloads / name).read_text(encoding="utf-8")


@pytest.fixture
def bibtex(downloads: Path) -> dict[str, dict[str, str]]:
    library = parse_bibtex(read(downloads, "data/bibliography.bib"))
    assert not library.failed_blocks
    return {entry.key: {"type": entry.entry_type, **{field.key: str(field.value) for field in entry.fields}} for entry in library.entries}


@pytest.fixture
def ris(downloads: Path) -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in rispy.loads(read(downloads, "data/bibliography.ris"))}


@pytest.fixture
def csl(downloads: Path) -> dict[str, dict[str, Any]]:
    return {item["id"]: item for item in json.loads(read(downloads, "data/bibliography.json"))}


def test_all_formats_have_the_same_sources(bibtex: dict[str, Any], ris: dict[str, Any], csl: dict[str, Any], downloads: Path) -> None:
    assert set(bibtex) == set(ris) == set(csl) == set(parse_string(read(downloads, "data/bibliography.bib"), "bibtex").entries)


def test_an_address_is_the_same_in_every_format(bibtex: dict[str, Any], ris: dict[str, Any], csl: dict[str, Any]) -> None:
    assert [bibtex[NEWS]["url"], ris[NEWS]["urls"][0], csl[NEWS]["URL"]] == [URL, URL, URL]


def test_signs_of_tex_are_escaped(bibtex: dict[str, Any]) -> None:
    assert bibtex[NEWS]["title"] == r"{Company Awarded \$25.5m \& 100\% of \#1\_prize}"


def test_a_paper_is_the_container_of_its_article(bibtex: dict[str, Any], ris: dict[str, Any], csl: dict[str, Any]) -> None:
    assert (csl[NEWS]["type"], csl[NEWS]["container-title"]) == ("article-newspaper", "The Times and the Post")
    assert (ris[NEWS]["type_of_reference"], ris[NEWS]["secondary_title"]) == ("NEWS", "The Times and the Post")
    assert (bibtex[NEWS]["type"], bibtex[NEWS]["journal"]) == ("article", "{The Times and the Post}")
    assert "publisher" not in csl[NEWS]


def test_a_report_is_a_report_of_its_publisher(bibtex: dict[str, Any], ris: dict[str, Any], csl: dict[str, Any]) -> None:
    publisher = "Center for Strategic and International Studies"
    assert (csl[REPORT]["type"], csl[REPORT]["publisher"]) == ("report", publisher)
    assert (ris[REPORT]["type_of_reference"], ris[REPORT]["publisher"]) == ("RPRT", publisher)
    assert (bibtex[REPORT]["type"], bibtex[REPORT]["institution"]) == ("techreport", f"{{{publisher}}}")


def test_people_have_family_and_given_names(ris: dict[str, Any], csl: dict[str, Any], downloads: Path) -> None:
    assert csl[REPORT]["author"] == [{"family": "Bingen", "given": "Kari A."}, {"family": "Young", "given": "Makena"}]
    assert ris[REPORT]["authors"] == ["Bingen, Kari A.", "Young, Makena"]
    people = parse_string(read(downloads, "data/bibliography.bib"), "bibtex").entries[REPORT].persons["author"]
    assert [(person.last_names, person.first_names + person.middle_names) for person in people] == [
        (["Bingen"], ["Kari", "A."]),
        (["Young"], ["Makena"]),
    ]


def test_names_are_in_japanese_for_a_source_in_japanese(ris: dict[str, Any], csl: dict[str, Any], bibtex: dict[str, Any]) -> None:
    assert csl[JAPANESE]["author"] == [{"family": "後藤", "given": "武志"}, {"literal": "財務省主計局"}]
    assert ris[JAPANESE]["authors"] == ["後藤, 武志", "財務省主計局"]
    assert bibtex[JAPANESE]["author"] == "後藤, 武志 and {財務省主計局}"


def test_dates_are_as_exact_as_the_sources_state_them(bibtex: dict[str, Any], ris: dict[str, Any], csl: dict[str, Any]) -> None:
    assert csl[JAPANESE]["issued"] == {"date-parts": [[2024, 4]]}
    assert (ris[JAPANESE]["date"], ris[JAPANESE]["access_date"]) == ("2024/04/", "2026/11/20")
    assert (bibtex[JAPANESE]["date"], bibtex[JAPANESE]["urldate"]) == ("2024-04", "2026-11-20")


def test_apa_cites_a_report_by_its_authors(csl: dict[str, Any]) -> None:
    style = CitationStylesStyle(str(ROOT / "overrides/citation-styles/apa.csl"), validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON([csl[REPORT]]), formatter.plain)
    bibliography.register(Citation([CitationItem(REPORT)]))
    assert "".join(bibliography.bibliography()[0]).startswith("Bingen, K. A., & Young, M. (2024). From Earth to Space. Center")


def test_a_page_alone_has_the_guide_as_its_container(downloads: Path) -> None:
    (item,) = json.loads(read(downloads, "cite/en/index.json"))
    assert (item["title"], item["container-title"], item["type"]) == ("Home", "Tiny Guide", "webpage")
    assert item["URL"] == "https://example.org/tiny/en/index.html"
    assert set(parse_string(read(downloads, "cite/en/index.bib"), "bibtex").entries) == {"guide-index-en"}


def test_the_sources_of_a_page_are_a_file_of_their_own(downloads: Path) -> None:
    assert {item["id"] for item in json.loads(read(downloads, "cite/en/index.sources.json"))} == {"report-2024", "press-2025", "awarded"}
    assert not (downloads / "cite/en/data.sources.json").exists(), "a page without sources has none"
