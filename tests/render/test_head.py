"""What the heads of pages tell other programs: tags, links, JSON-LD, and the card that they name."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from lxml import html
from PIL import Image

from scripts.load.guide import load_guide
from scripts.render.book.book_file import BookFile
from scripts.render.cards import draw_cards
from scripts.render.site import render_site
from scripts.stage.stage import stage
from tests.conftest import ROOT, copy_tiny
from tests.stage.downloads.conftest import EVENTS, HOSTILE, SOURCES

pytestmark = pytest.mark.slow
TERMS: dict[str, Any] = json.loads((ROOT / "tests/vendor/schema-dts/terms.json").read_text(encoding="utf-8"))
TEXTS = {"Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Duration", "Language", "PronounceableText", "DefinedTerm"}
TERM = [
    {"id": "hostile", "name": {"ja": HOSTILE, "en": HOSTILE}, "kana": "あ", "summary": {"ja": HOSTILE, "en": HOSTILE}, "cites": ["awarded"]}
]


class Built(NamedTuple):
    root: Path
    site: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    root = copy_tiny(tmp_path_factory.mktemp("heads") / "guide")
    for kind, records in (("events", EVENTS), ("terms", TERM)):
        (root / f"docs/data/{kind}/hard.yaml").write_text(json.dumps(records, ensure_ascii=False), encoding="utf-8")
    (root / "docs/data/sources/hard.yaml").write_text(SOURCES, encoding="utf-8")
    staged, site = root / "build" / "docs", root / "site"
    stage(load_guide(root), staged)
    render_site(root, staged, site, [BookFile("guide-en.pdf", "en", "pdf", 9, 9)])
    draw_cards(ROOT, staged, site)
    return Built(root, site)


def head(built: Built, page: str) -> html.HtmlElement:
    return html.document_fromstring((built.site / page).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def metas(built: Built, page: str) -> dict[str, str]:
    tags = head(built, page).xpath("/html/head/meta[@content]")
    return {tag.get("name") or tag.get("property"): tag.get("content") for tag in tags}


def things(built: Built, page: str) -> list[dict[str, Any]]:
    (script,) = head(built, page).xpath("//script[@type='application/ld+json']")
    data = json.loads(script.text)
    assert data["@context"] == "https://schema.org"
    return list(data["@graph"])


def test_reference_managers_find_title_author_site_date_language_address_and_book(built: Built) -> None:
    found = metas(built, "en/reference/documents/basic-space-law.html")
    assert {name: found.get(name) for name in found if name.startswith("citation_")} == {
        "citation_title": "Basic Space Law",
        "citation_author": "The editors",
        "citation_publication_date": "2026/11/20",
        "citation_language": "en",
        "citation_public_url": "https://example.org/tiny/en/reference/documents/basic-space-law.html",
        "citation_pdf_url": "https://example.org/tiny/guide-en.pdf",
    }
    assert (found["og:type"], found["og:site_name"]) == ("article", "Tiny Guide"), "what makes it a page of a website to Zotero"


@pytest.mark.parametrize(("page", "title", "locale"), [("index.html", "ホーム", "ja_JP"), ("en/index.html", "Home", "en_US")])
def test_a_chat_preview_has_title_words_and_card_in_the_language(built: Built, page: str, title: str, locale: str) -> None:
    found = metas(built, page)
    assert (found["og:title"], found["og:locale"], found["twitter:card"]) == (title, locale, "summary_large_image")
    assert found["og:url"] == f"https://example.org/tiny/{page}"
    card = Image.open(io.BytesIO((built.site / found["og:image"].removeprefix("https://example.org/tiny/")).read_bytes()))
    width, height = int(found["og:image:width"]), int(found["og:image:height"])
    assert card.width * height == card.height * width


def test_cards_differ_by_what_they_say_and_are_the_same_bytes_again(built: Built, tmp_path: Path) -> None:
    cards = {path.relative_to(built.site): path.read_bytes() for path in (built.site / "assets/cards").rglob("*.png")}
    pages = [path for path in built.site.rglob("*.html") if not path.stem.endswith("-parallel")]
    assert len(cards) == len(set(cards.values())) == len(pages) - 2
    fresh = tmp_path / "fresh"
    (fresh / "overrides").mkdir(parents=True)
    (fresh / "overrides/cards").symlink_to(ROOT / "overrides/cards")
    assert draw_cards(fresh, built.root / "build/docs", tmp_path / "site") == len(cards)
    assert {path.relative_to(tmp_path / "site"): path.read_bytes() for path in (tmp_path / "site").rglob("*.png")} == cards
    assert draw_cards(fresh, built.root / "build/docs", tmp_path / "site") == 0, "what is in the cache is not drawn again"


def test_japanese_on_a_card_is_no_row_of_boxes(built: Built) -> None:
    """A font without the characters would draw the same box for each: then two titles of one length look alike."""
    shapes = {name: (built.site / f"assets/cards/ja/{name}.png").read_bytes() for name in ("glossary", "index", "data")}
    assert len(set(shapes.values())) == len(shapes)


def test_feeds_and_bibliographies_are_linked(built: Built) -> None:
    links = {link.get("href"): link.get("type") for link in head(built, "en/index.html").xpath("/html/head/link[@rel='alternate '][@type]")}
    assert links["../data/changes-en.atom"] == links["../data/timeline-en.atom"] == "application/atom+xml"
    assert links["../cite/en/index.bib"] == "application/x-bibtex"
    assert all((built.site / "en" / href).resolve().exists() for href in links)


def check(thing: Any, path: str) -> Iterator[str]:
    """Every type and property that schema.org does not know, and every value of a type that a property does not take."""
    if isinstance(thing, list):
        for item in thing:
            yield from check(item, path)
        return
    if not isinstance(thing, dict):
        return
    if set(thing) == {"@id"}:  # a thing that is described elsewhere
        return
    known = TERMS.get(thing["@type"])
    if not known:
        yield f"{path}: no type {thing['@type']}"
        return
    for name, value in thing.items():
        if name.startswith("@"):
            continue
        takes = known["properties"].get(name)
        if takes is None:
            yield f"{path}: {thing['@type']} has no {name}"
            continue
        for item in value if isinstance(value, list) else [value]:
            given = _types(item)
            if not given & set(takes):
                yield f"{path}: {name} of {thing['@type']} takes {takes}, not {item}"
        yield from check(value, f"{path}.{name}")


def _types(value: Any) -> set[str]:
    if not isinstance(value, dict):
        return TEXTS
    return set(TERMS[value["@type"]]["is"]) - {"IdReference"} if "@type" in value else {"IdReference"}


def test_every_page_is_described_in_the_vocabulary_of_schema_org(built: Built) -> None:
    pages = [path.relative_to(built.site).as_posix() for path in built.site.rglob("*.html") if path.name != "404.html"]
    assert [fault for page in pages for thing in things(built, page) for fault in check(thing, page)] == []


@pytest.mark.parametrize(
    "thing",
    [
        {"@type": "Artikel"},
        {"@type": "Article", "writer": "A"},
        {"@type": "Article", "author": {"@type": "ListItem"}},
        {"@type": "ListItem", "item": "https://example.org/"},
    ],
)
def test_a_fault_in_a_description_would_be_found(thing: dict[str, Any]) -> None:
    assert len(list(check(thing, "page"))) == 1


def test_pages_are_what_they_are(built: Built) -> None:
    for page, kind in (("index", "WebSite"), ("data", "Dataset"), ("glossary", "DefinedTermSet"), ("timeline/index", "Article")):
        assert things(built, f"en/{page}.html")[0]["@type"] == kind
    law = things(built, "reference/documents/basic-space-law.html")[0]["about"]
    assert law == {
        "@type": "Legislation",
        "name": "宇宙基本法",
        "alternateName": ["Basic Space Law"],
        "legislationType": "法律",
        "legislationDate": "2008-05-21",
    }


def test_the_way_to_a_page_leads_through_its_sections(built: Built) -> None:
    steps = things(built, "en/data.html")[1]["itemListElement"]
    assert [(step["position"], step["name"]) for step in steps] == [(1, "Reference"), (2, "Data")]
    assert steps[-1]["item"]["@id"] == "https://example.org/tiny/en/data.html"


def test_a_hostile_record_is_text_on_the_page_in_the_head_and_in_json(built: Built) -> None:
    page = "en/glossary.html"
    whole = (built.site / page).read_text(encoding="utf-8")
    assert "<script>alert" not in whole
    terms = things(built, page)[0]["hasDefinedTerm"]
    assert HOSTILE in [term["name"] for term in terms]
    for path in built.site.rglob("*.html"):
        assert not head(built, path.relative_to(built.site).as_posix()).xpath("//script[contains(., 'alert(')][not(@type)]"), path
