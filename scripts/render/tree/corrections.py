"""Corrections as a book shows them."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.render.tree.elements import Element, of_class, text_of
from scripts.render.tree.page import TreePage


def set_corrections(page: TreePage, language: Language) -> None:
    """Leave out the quotation of each correction whose heading has it whole."""
    for correction in of_class(page.tree, "correction"):
        heading, quotation = next(correction.iter("h2", "h3", "h4")), correction.find("blockquote")
        if quotation is not None and _bare(heading, language) == _bare(quotation, language):
            quotation.drop_tree()


def _bare(element: Element, language: Language) -> str:
    """The words of a quotation without its marks."""
    text = text_of(element)
    opening, closing = language.quoted.split("{text}")
    return text.removeprefix(opening).removesuffix(closing)
