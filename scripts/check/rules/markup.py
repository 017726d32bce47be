"""Prose holds Markdown and nothing that would become live: no HTML, no attributes, no image, no link but to pages and the web.

Staging shows as text what this rule reports (scripts/stage/escape.py); the rule says where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import markdown

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.markup import BEGINNING, live
from scripts.load.models import Blocks, Plain
from scripts.load.notation import EMBED
from scripts.load.problems import Problem
from scripts.load.texts import Text

_KINDS = {
    "html": ("is HTML", "write Markdown; an address is written as <https://…>"),
    "attributes": ("is an attribute list", "leave it out; only the id of a heading is written in braces"),
    "link": ("is a link that leads neither to a page nor to the web", "write [words](page.md#section) or [words](https://…)"),
    "image": ("is an image", "draw it as a chart (docs/data/charts), which has a text alternative"),
    "marker": ("is a marker of the site generator", "leave it out"),
    "definition": ("defines a link or abbreviation", "write the address where the link is, the abbreviation as a term"),
    "block": ("is a block of the site generator", "leave it out"),
    "tick": ("is a tick of code without its partner", "close the code, or take the tick away"),
    "fence": ("is a block of code", "write a paragraph, with code in single ticks"),
}
_TAGS = re.compile(r"<[^>]+>")
_LEFT = re.compile(r"\*|(?<!\w)_|_(?!\w)|~~|`")
_BRACKETS = re.compile(r"(?P<words>\[[^\[\]]*\])(?!\]|\()")
_EMPTY_LINK = re.compile(r"\[\s*\]\(")
_BARE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each piece of markup that prose does not hold, and for markup that would be left over in the page."""
    for text in guide.texts:
        if issubclass(text.form, Plain) or (text.kind == "pages" and EMBED.match(text.text)):
            continue
        for found in live(text.text):
            what, hint = _KINDS[str(found.lastgroup)]
            yield text.problem(f"“{text.text[found.start() : found.start() + 24].strip()}” {what}", hint)
        yield from _in_setting(text)
        if text.kind != "pages":
            yield from _in_record(text)
    for page in (page for pages in guide.pages.values() for page in pages.values()):
        if code := next((line for line in page.all_lines if line.is_code), None):
            what, hint = _KINDS["fence"]
            yield Problem(page.file, code.number, "", f"“{code.text}” {what}", hint)


def _in_setting(text: Text) -> Iterator[Problem]:
    if _EMPTY_LINK.search(text.text):
        yield text.problem("has a link without words", "write what it leads to between the brackets")
    elif (found := _BRACKETS.search(text.setting)) and text.text[found.end() : found.end() + 1] != "(":
        yield text.problem(f"“{text.text[found.start() : found.end()]}” is a link without its address", "write [words](page.md)")
    if found := _BARE_ADDRESS.search(text.setting):
        yield text.problem(f"“{found[0]}” is an address that is no link", "cite its source, or write <https://…>")
    if _LEFT.search(text.setting) and (left := _LEFT.search(_TAGS.sub("", markdown.markdown(text.setting)))):
        yield text.problem(f"“{left[0]}” would be left over in the page", "close bold and italic, without a space inside")


def _in_record(text: Text) -> Iterator[Problem]:
    if not any(char.isalnum() for char in text.text):
        yield text.problem(f"“{text.text}” says nothing", "write the text")
    if issubclass(text.form, Blocks):
        if re.search(r"^#", text.text, re.MULTILINE):
            yield text.problem("has a heading, which a record's page has already", "write paragraphs")
    elif "\n" in text.text.strip() or BEGINNING.match(text.text):
        yield text.problem("is a list, heading or more than one paragraph", "write one paragraph; the rest is for the body")


RULE = Rule(
    title=("本文のマークアップ", "Markup of prose"),
    why=(
        "本文にはMarkdownだけを書きます。HTMLや属性、スクリプトにつながる書き方は、ページを壊し、読者に害を及ぼすことがあります。",
        "Prose is plain Markdown. HTML, attributes and links to scripts can break a page or harm its readers.",
    ),
    looks_at="texts",
    check=check,
)
