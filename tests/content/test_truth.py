"""What the real content has to keep: every correction is told, no wrong form stands elsewhere, and nothing rests on weak sources alone."""

import re
from pathlib import Path

import pytest
from lxml import html

from scripts.check.run import load_checked_guide
from scripts.load.guide import Guide
from scripts.load.models import Correction, Development, Event, Term
from tests.conftest import ROOT

SITE = ROOT / "dist" / "site"


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load_checked_guide(ROOT)


def article(path: Path) -> html.HtmlElement:
    return html.parse(str(path), parser=html.HTMLParser(encoding="utf-8")).getroot().xpath("//article")[0]


@pytest.mark.parametrize("language", ["", "en/"])
def test_every_correction_stands_on_its_page_with_evidence(guide: Guide, language: str) -> None:
    page = article(SITE / f"{language}corrections/index.html")
    told = {section.xpath("string(.//h3/@id)"): section for section in page.xpath(".//section[contains(@class, 'correction')]")}
    corrections = guide.records.of(Correction)
    assert len(corrections) == 261
    assert set(told) == {f"correction-{correction.id}" for correction in corrections}
    for correction in corrections:
        section = told[f"correction-{correction.id}"]
        addresses = {link.get("href") for link in section.xpath(".//a")}
        assert {evidence.url for evidence in correction.evidence if evidence.url} <= addresses, correction.id


def test_no_wrong_form_stands_anywhere_else(guide: Guide) -> None:
    forms = [(correction.id, re.compile(form)) for correction in guide.records.of(Correction) for form in correction.wrong_forms]
    assert len(forms) > 100
    found = []
    for path in sorted(SITE.rglob("*.html")):
        if "corrections" in path.parts or path.name.replace("-parallel", "") in ("bibliography.html", "404.html", "changes.html"):
            continue  # the last shows what earlier editions said
        page = article(path)
        for quotation in page.xpath(".//blockquote"):
            quotation.clear()
        text = re.sub(r"\s+", " ", page.text_content())
        found += [(path.relative_to(SITE).as_posix(), correction, match[0]) for correction, form in forms if (match := form.search(text))]
    assert found == []


def test_what_likely_is_wrong_is_not_told_as_certain(guide: Guide) -> None:
    unsure = [correction for correction in guide.records.of(Correction) if correction.confidence in ("likely", "unverified")]
    assert unsure
    cited = {citation for record in guide.records.all() for citation in getattr(record, "cites", [])}
    assert not {f"corrections/{correction.id}" for correction in unsure if correction.confidence == "unverified"} & cited


def test_the_counts_that_readers_were_promised(guide: Guide) -> None:
    assert len(guide.records.of(Event)) >= 220
    assert len(guide.records.of(Term)) >= 150
    assert len(guide.records.of(Development)) >= 60


@pytest.mark.parametrize("kind", ["organizations", "documents", "systems", "companies", "cooperation"])
def test_no_page_of_a_record_is_a_stub(guide: Guide, kind: str) -> None:
    for record in guide.records.by_kind[kind].values():
        body = getattr(record, "body", None)
        assert body, record.id
        assert len(body.ja) > 60, record.id
        assert len(body.en) > 120, record.id


def test_both_languages_of_every_page_cite_the_same_sources() -> None:
    def cited(path: Path) -> list[str]:
        return sorted(
            link.get("href").rpartition("#")[2]
            for link in article(path).xpath(".//div[@class='footnote']//a[not(contains(@class, 'backref'))]")
        )

    for japanese in sorted(SITE.rglob("*.html")):
        relative = japanese.relative_to(SITE)
        if relative.parts[0] != "en" and japanese.name != "404.html":
            assert cited(japanese) == cited(SITE / "en" / relative), relative
