"""A website without a page, a language, search or downloads is not published."""

from __future__ import annotations

import shutil

import pytest

from scripts.package.verify.made import Made
from scripts.package.verify.pages import check
from tests.package.verify.conftest import Break


def faults(made: Made) -> list[str]:
    return [str(problem) for problem in check(made)]


def test_a_sound_website(made: Made) -> None:
    assert faults(made) == []


def test_a_website_without_english(made: Made) -> None:
    shutil.rmtree(made.folder / "site" / "en")
    [fault] = faults(made)
    assert fault.startswith("mkdocs.yml: the website has none of the 14 pages in “en” → look at plugins and exclude_docs")


@pytest.mark.parametrize(
    ("page", "source"),
    [("glossary.html", "docs/ja/glossary.md"), ("en/reference/organizations/jaxa.html", "site/en/reference/organizations/jaxa.html")],
)
def test_a_page_that_is_missing(made: Made, page: str, source: str) -> None:
    (made.folder / "site" / page).unlink()
    assert faults(made) == [f"{source}: its page is not in the website ({page}) → mkdocs.yml may exclude it"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("</html>", "", "is cut off"),
        ('lang="en"', 'lang="ja"', "says that it is in “ja”, not in “en”"),
        ("h1", "h2", "has no title (h1)"),
    ],
)
def test_a_page_that_is_not_whole(made: Made, broken: Break, old: str, new: str, fault: str) -> None:
    broken("en/index.html", old, new)
    assert [f"docs/en/index.md: its page in the website (en/index.html) {fault}" in line for line in faults(made)] == [True]


def test_a_page_that_the_search_does_not_know(made: Made, broken: Break) -> None:
    broken("en/search/names.js", '"glossary.html', '"glossari.html')
    assert [fault.split(" → ")[0] for fault in faults(made)] == ["docs/en/glossary.md: the search does not know its page"]


def test_a_page_that_is_not_in_the_sitemap(made: Made, broken: Break) -> None:
    broken("sitemap.xml", "tiny/index.html</loc>", "tiny/en/index.html</loc>")
    assert [fault.split(" → ")[0] for fault in faults(made)] == ["docs/ja/index.md: its page is not in sitemap.xml"]


def test_a_website_without_a_sitemap(made: Made) -> None:
    (made.folder / "site" / "sitemap.xml").unlink()
    assert len(faults(made)) == 28 + 1, "every page, and the file itself"


def test_a_download_that_is_missing(made: Made) -> None:
    (made.folder / "site" / "data" / "events.csv").unlink()
    assert [fault.split(" → ")[0] for fault in faults(made)] == ["site/data/events.csv: is missing among the downloads"]
