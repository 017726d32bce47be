"""What search engines ask a site for first: sitemap.xml (https://www.sitemaps.org/protocol.html) and robots.txt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.builder import ElementMaker

from scripts.load.guide import Guide
from scripts.stage.links import web_address

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def crawler_files(guide: Guide, days: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, bytes]]:
    """Yield sitemap.xml and robots.txt; `days` are those on which the pages last changed, by language and path."""
    yield "sitemap.xml", _sitemap(guide, days)
    yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {guide.edition.site_url}sitemap.xml\n".encode()


def _sitemap(guide: Guide, days: Mapping[str, Mapping[str, str]]) -> bytes:
    element = ElementMaker(namespace=_SITEMAP, nsmap={None: _SITEMAP, "xhtml": _XHTML})
    site, languages = guide.edition.site_url, guide.languages
    urls = [
        element.url(
            element.loc(web_address(site, language, path)),
            element.lastmod(day),
            *(
                etree.Element(f"{{{_XHTML}}}link", rel="alternate", hreflang=other, href=web_address(site, languages[other], path))
                for other in languages
                if path in days[other]
            ),
        )
        for code, language in languages.items()
        for path, day in days[code].items()
    ]
    return bytes(etree.tostring(element.urlset(*urls), xml_declaration=True, encoding="utf-8", pretty_print=True))
