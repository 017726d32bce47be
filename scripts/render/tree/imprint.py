"""“About this book”: how to cite it, where the living edition is, what “as of” means, how to read it (`book.imprint` in docs/languages)."""

from __future__ import annotations

import re

from scripts.load.languages.language import Language
from scripts.render.tree.chapters import Chapter, made_chapter
from scripts.render.tree.elements import add, make
from scripts.stage.facts import Facts

IMPRINT = "imprint"
"""Its place in the book."""
_ADDRESS = re.compile(r"<([^>]+)>")


def imprint(facts: Facts, language: Language) -> Chapter:
    """Return the imprint as a chapter without a number."""
    edition = facts.edition
    values = {
        "title": edition.title[language.code],
        "editors": edition.editors[language.code],
        "date": language.date(edition.date),
        "address": f"{edition.site_url}{language.address_prefix}",
        "version": edition.version,
        "license": edition.licence,
        "license_url": edition.licence_url,
    }
    terms = make("dl")
    for label, text in language.book.imprint:
        terms.append(make("dt", label))
        terms.append(make("dd"))
        for number, piece in enumerate(_ADDRESS.split(text.format(**values))):
            add(terms[-1], make("a", piece, href=piece) if number % 2 else piece)
    chapter = made_chapter(IMPRINT, language.word("book.imprint"), 0, 1, "")
    chapter.section.append(terms)
    return chapter
