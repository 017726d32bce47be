"""No page has a script or a style in it: a strict Content-Security-Policy (scripts/package/hosting/policy.py) refuses both."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

from scripts.load.problems import Problem
from scripts.package.verify.made import Made
from scripts.package.verify.site import BuiltPage

_DATA = ("application/json", "application/ld+json")
"""Types of <script> that a browser does not run."""
_FOR_SHARING = "javascript:void(0)"
"""Where Material's button for sharing a search leads; its script keeps browsers from following it."""


def check(made: Made) -> Iterator[Problem]:
    """Yield every script, style, event handler and link to a script in a page."""
    for page in made.site.pages.values():
        for found, hint in dict.fromkeys(_inline(page)):
            yield Problem(made.source(page.name), 0, "", f"has {found} in the page, which servers with a strict policy refuse", hint)


def _inline(page: BuiltPage) -> Iterator[tuple[str, str]]:
    for element in page.tree.iter(html.etree.Element):
        if element.tag == "script" and not element.get("src") and element.get("type") not in _DATA:
            yield "a script", "put it into a file below docs/assets/javascripts"
        if element.tag == "style":
            yield "a style sheet", "put it into a file below docs/assets/stylesheets"
        if "style" in element.attrib:
            hint = "use a class and docs/assets/stylesheets; a table in Markdown has no signs of alignment (--:)"
            yield f"the style “{element.get('style')}”", hint
        if handlers := [name for name in map(str, element.attrib) if name.startswith("on")]:
            yield f"the handler {handlers[0]}", "let a script below docs/assets/javascripts add it"
        if (address := element.get("href") or "").startswith("javascript:") and address != _FOR_SHARING:
            yield f"the link “{address}”", "link to a page"
