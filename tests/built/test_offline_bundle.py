"""The offline bundle, unzipped into a folder with blanks and Japanese in its name, opened as files with the network off."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from scripts.load.edition import load_edition
from scripts.package.bundle.bundle import zip_name
from scripts.package.bundle.names import refused_names
from scripts.package.verify.links import broken_links
from tests.built.conftest import KINDS_OF_PAGE
from tests.built.search.box import search
from tests.conftest import EN, JA, ROOT

EDITION = load_edition(ROOT)[0]
ZIP_NAME = zip_name(EDITION)
ZIP = ROOT / "dist" / ZIP_NAME
READ_ME = {"お読みください.txt": (JA.date(EDITION.date), "certutil"), "READ ME.txt": (EN.date(EDITION.date), "certutil")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle") / "資料 宇宙 (offline copy) #1"
    with zipfile.ZipFile(ZIP) as bundle:
        bundle.extractall(target)
    assert [path.name for path in target.iterdir()] == [EDITION.slug], "one folder"
    return target / EDITION.slug


@pytest.fixture
def offline(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(offline=True)
    yield context
    context.close()


@pytest.fixture
def asked(offline: BrowserContext) -> list[str]:
    """Every address that a page asks for which is not a file."""
    addresses: list[str] = []
    local = ("file:", "data:", "about:")
    offline.on("request", lambda request: None if request.url.startswith(local) else addresses.append(request.url))
    return addresses


@pytest.fixture
def page(offline: BrowserContext) -> Page:
    return offline.new_page()


def test_names_and_times_are_the_same_everywhere() -> None:
    with zipfile.ZipFile(ZIP) as bundle:
        entries = bundle.infolist()
    assert refused_names(entry.filename for entry in entries) == []
    assert len({entry.date_time for entry in entries}) == 1
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert all(entry.flag_bits & 0x800 for entry in entries if not entry.filename.isascii()), "names flagged as UTF-8"


def test_the_checksum_beside_it_is_its_own() -> None:
    digest, name = (ZIP.parent / f"{ZIP_NAME}.sha256").read_text().split()
    assert (digest, name) == (hashlib.sha256(ZIP.read_bytes()).hexdigest(), ZIP_NAME)


def test_it_is_the_whole_site_without_what_only_servers_need(folder: Path, site: Path) -> None:
    of_site = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file() and path.suffix != ".map"}
    of_bundle = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    only_on_the_web = {name for name in of_site - of_bundle if name.startswith(("api/", "assets/cards/"))}
    assert of_site - of_bundle - only_on_the_web == {"404.html", "en/404.html", "_headers", "robots.txt", "sitemap.xml"}
    assert of_bundle - of_site == set(READ_ME)
    books = {path.name for path in ZIP.parent.iterdir() if path.suffix in (".pdf", ".epub")}
    assert books <= of_bundle
    assert all(book in (folder / name).read_text(encoding="utf-8-sig") for book in books for name in READ_ME)


def test_every_link_leads_somewhere(folder: Path) -> None:
    assert broken_links(folder) == []


@pytest.mark.parametrize("name", READ_ME)
def test_the_read_me_says_what_it_is_and_of_when(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    text = content.decode("utf-8-sig")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert "index.html" in text
    assert f"{ZIP_NAME}.sha256" in text
    assert all(words in text for words in READ_ME[name])


@pytest.mark.parametrize("path", [*KINDS_OF_PAGE, *(f"en/{path}" for path in KINDS_OF_PAGE)])
def test_pages_open_whole_without_the_network(page: Page, asked: list[str], folder: Path, path: str) -> None:
    problems: list[str] = []
    page.on("requestfailed", lambda request: problems.append(request.url))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.goto((folder / path).as_uri())
    expect(page.locator("article h1").first).to_be_visible()
    broken = page.evaluate("[...document.images].filter((image) => !image.complete || !image.naturalWidth).map((image) => image.src)")
    assert (broken, problems, asked) == ([], [], [])


def test_both_languages_search(page: Page, asked: list[str], folder: Path) -> None:
    root = folder.as_uri()
    page.goto(f"{root}/index.html")
    assert search(page, "ミサイル防衛", root).hits[0].address == "architecture/index.html#missile-defense"
    page.goto(f"{root}/index.html")
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert search(page, "hosted payload", f"{root}/en").hits[0].address == "glossary.html#term-hosted-payload"
    page.locator(".md-search-result__link[href*='#term-hosted-payload']").first.click()
    expect(page.locator("article mark").first).to_be_visible()
    assert asked == []


@pytest.mark.parametrize("path", ["index.html", "timeline/index.html", "en/reference/systems/qzss.html", "en/budgets/mod-space.html"])
def test_it_reads_without_javascript(browser: Browser, folder: Path, path: str) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((folder / path).as_uri())
    expect(page.locator("article h1")).to_be_visible()
    hidden = page.locator("article :is(p, table, li, h2)").filter(visible=False)
    assert hidden.count() < page.locator("article :is(p, table, li, h2)").count() / 10
    page.locator("[data-language-toggle]").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja" if path.startswith("en/") else "en")
    context.close()
