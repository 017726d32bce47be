"""The <meta> tags of a page: those that Zotero and search engines for scholars read, and Open Graph for chat previews.

`og:type` keeps Zotero from taking a page for an article of a journal, which citation_title alone means to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from scripts.stage.head.page_head import Tag
from scripts.stage.head.view import HeadView

CARD_SIZE = (1200, 630)
"""Width and height of a card in the proportions that chat programs expect, in the units it is drawn in."""


def tags(view: HeadView) -> Iterator[Tag]:
    """Yield the tags of a page."""
    context = view.context
    edition, language = context.guide.edition, context.language
    for name, content in (
        ("author", context.own(edition.editors)),
        ("citation_title", view.title),
        ("citation_author", context.own(edition.editors)),
        ("citation_publication_date", view.changed.replace("-", "/")),
        ("citation_language", language.code),
        ("citation_public_url", view.url),
        ("twitter:card", "summary_large_image"),
    ):
        yield Tag(attribute="name", key=name, content=content)
    is_home = context.page == "index"
    for name, content in (
        ("og:type", "website" if is_home else "article"),
        ("og:site_name", context.own(edition.title)),
        ("og:title", view.title),
        ("og:description", view.description),
        ("og:url", view.url),
        ("og:locale", language.locale),
        *(("og:locale:alternate", other.locale) for other in context.others),
        ("og:image", view.image),
        ("og:image:type", "image/png"),
        ("og:image:width", str(CARD_SIZE[0])),
        ("og:image:height", str(CARD_SIZE[1])),
        ("og:image:alt", view.title),
        *(() if is_home else (("article:published_time", view.published), ("article:modified_time", view.changed))),
    ):
        yield Tag(attribute="property", key=name, content=content)
