"""Old addresses that lead on, without JavaScript: pages that send a reader to the new one, and the ids of moved sections."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html import escape

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.redirects import PageAddress
from scripts.stage.context import PageContext
from scripts.stage.links import page_link, web_address

_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{canonical}">
</head>
<body>
<main><h1>{title}</h1><p><a href="{target}">{name}</a></p></main>
</body>
</html>
"""


def redirect_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path in the site and the content of a page at the old address of each page that has moved, in every language."""
    for redirect in guide.redirects:
        if redirect.old.anchor:
            continue
        for language in guide.languages.values():
            target = posixpath.relpath(f"{redirect.new.page}.html", posixpath.dirname(redirect.old) or ".") + _fragment(redirect.new)
            page = _PAGE.format(
                language=language.code,
                title=escape(language.word("page.moved")),
                target=escape(target),
                canonical=escape(web_address(guide.edition.site_url, language, redirect.new.page)),
                name=escape(_title(redirect.new, guide, language)),
            )
            yield f"{language.address_prefix}{redirect.old}.html", page.encode()


def with_moved_sections(text: str, context: PageContext) -> str:
    """Return the staged `text` of a page with the ids of sections that were once on it: beside their new place, or with a link to it."""
    for redirect in context.guide.redirects:
        if not redirect.old.anchor or redirect.old.page != context.page:
            continue
        mark = f'<span id="{redirect.old.anchor}"></span>'
        if redirect.new.page == context.page and redirect.new.anchor:
            heading = re.compile(rf"^(#+ .*?) *(\{{#{re.escape(redirect.new.anchor)}(?: [^}}]*)?\}})$", re.MULTILINE)
            text = heading.sub(rf"\g<1>{mark} \g<2>", text, count=1)
        else:
            target = page_link(redirect.new.page, context.page) + _fragment(redirect.new)
            title = _title(redirect.new, context.guide, context.language)
            text += f"\n{mark}{context.word('page.moved')}{context.language.colon}[{title}]({target})\n"
    return text


def _fragment(address: PageAddress) -> str:
    return f"#{address.anchor}" if address.anchor else ""


def _title(address: PageAddress, guide: Guide, language: Language) -> str:
    """The title of the page that an address leads to."""
    page = guide.pages[language.code].get(address.page)
    if page:
        return page.title
    return next(record.name[language.code] for record in guide.records.all() if record.page == address.page)
