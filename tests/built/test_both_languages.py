"""Both languages of the built site have the same pages and the same sections, and say which language they are."""

from collections.abc import Callable
from pathlib import Path

from lxml import etree, html


def tree(path: Path) -> html.HtmlElement:
    return html.parse(str(path), parser=html.HTMLParser(encoding="utf-8")).getroot()


def pairs(site: Path) -> list[tuple[Path, Path]]:
    """The pages of one language alone, in both."""
    japanese = [path for path in sorted(site.rglob("*.html")) if path.name != "404.html" and path.relative_to(site).parts[0] != "en"]
    japanese = [path for path in japanese if not path.stem.endswith("-parallel")]
    return [(path, site / "en" / path.relative_to(site)) for path in japanese]


def test_the_same_pages(site: Path) -> None:
    english = {path.relative_to(site / "en") for path in (site / "en").rglob("*.html") if not path.stem.endswith("-parallel")}
    assert {japanese.relative_to(site) for japanese, _ in pairs(site)} | {Path("404.html")} == english
    assert len(english) > 200


def test_the_same_sections(site: Path) -> None:
    headings: Callable[[Path], list[str]] = lambda path: tree(path).xpath("//article//*[self::h1 or self::h2 or self::h3 or self::h4]/@id")  # noqa: E731
    for japanese, english in pairs(site):
        ja, en = headings(japanese), headings(english)
        if "glossary" in japanese.name or "people" in japanese.name:  # sorted by each language's own order
            ja, en = sorted(ja), sorted(en)
        assert ja == en, japanese
        assert len(ja) == len(set(ja)), f"an id stands twice on {japanese}"
        assert all(identifier.isascii() for identifier in ja), japanese


def test_every_page_names_its_language_and_the_other(site: Path) -> None:
    for japanese, english in pairs(site):
        for path, language in ((japanese, "ja"), (english, "en")):
            root = tree(path)
            assert root.get("lang") == language, path
            alternates = {
                link.get("hreflang"): link.get("href") for link in root.xpath("//head/link[contains(@rel, 'alternate')][@hreflang]")
            }
            assert set(alternates) == {"ja", "en", "x-default"}, path
            assert alternates["ja"] == alternates["x-default"]
            assert root.xpath("string(//link[@rel='canonical']/@href)") == alternates[language], path
            assert root.xpath("string(//meta[@name='description']/@content)"), path
            toggle = root.xpath("//a[@data-language-toggle]")
            assert len(toggle) == 1, path
            other = english if language == "ja" else japanese
            assert (path.parent / toggle[0].get("href")).resolve() == other.resolve()


def test_titles_and_descriptions_are_of_one_page_only(site: Path) -> None:
    for language in (0, 1):
        titles = [tree(pair[language]).xpath("string(//title)") for pair in pairs(site)]
        repeated = {title for title in titles if titles.count(title) > 1}
        assert not repeated


def test_the_sitemap_names_every_page_with_both_languages(site: Path) -> None:
    sitemap = etree.parse(str(site / "sitemap.xml"))
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    urls = sitemap.findall("s:url", spaces)
    assert len(urls) == 2 * len(pairs(site))
    for url in urls:
        assert {link.get("hreflang") for link in url.findall("x:link", spaces)} >= {"ja", "en"}


def test_the_page_for_a_wrong_address_speaks_both_languages(site: Path) -> None:
    text = tree(site / "404.html").text_content()
    assert "お探しのページはありません" in text
    assert "Page not found" in text


def test_the_interface_speaks_the_language_of_the_page(site: Path) -> None:
    for japanese, _ in pairs(site):
        text = japanese.read_text(encoding="utf-8")
        assert "Permanent link" not in text, japanese
        assert "Jump back" not in text, japanese
