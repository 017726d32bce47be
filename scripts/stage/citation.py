"""How to cite a page in the forms of APA, Chicago and SIST 02: styles of the CSL project, set by citeproc-py."""

from __future__ import annotations

import json
import re
import warnings
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from scripts.stage.downloads.bibliography.csl import Item

FOLDER = Path("overrides") / "citation-styles"


class Style(NamedTuple):
    """What readers call a style, and the locale that its users write in."""

    name: str
    locale: str


STYLES = {"apa": Style("APA", "en-US"), "chicago": Style("Chicago", "en-US"), "sist02": Style("SIST 02", "ja-JP")}
"""The styles by their files, without .csl."""
_TITLE, _URL = "\ue000", "https://\ue001"
"""What takes the place of title and address while a citation is set: pages differ in nothing else, and setting one takes 50 ms."""


def citations(item: Item, root: Path) -> dict[str, str]:
    """Return how to cite a page, given as an item, by the names of the styles, as HTML."""
    common = json.dumps(_escaped(item) | {"id": "page", "title": _TITLE, "URL": _URL}, sort_keys=True)
    return {
        style.name: _set(root / FOLDER / f"{file}.csl", style.locale, common)
        .replace(_TITLE, escape(item["title"], quote=False))
        .replace(_URL, escape(item["URL"], quote=False))
        for file, style in STYLES.items()
    }


def _escaped(value: Any) -> Any:
    """The same data with its texts escaped for HTML, which citeproc-py does not do."""
    if isinstance(value, dict):
        return {key: _escaped(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_escaped(inner) for inner in value]
    return escape(value, quote=False) if isinstance(value, str) else value


@cache
def _set(file: Path, locale: str, item: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py warns of each variable that is newer than itself; none is of a web page
        style = CitationStylesStyle(str(file), validate=False, locale=locale)
        bibliography = CitationStylesBibliography(style, CiteProcJSON([json.loads(item)]), formatter.html)
        bibliography.register(Citation([CitationItem("page")]))
        text = str(bibliography.bibliography()[0])
    return re.sub("”([.,])", r"\1”", text) if locale == "en-US" else text  # “punctuation-in-quote”, which citeproc-py does not know
