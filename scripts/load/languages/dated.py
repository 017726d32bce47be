"""The sentences of a text that state a date, with their references out of the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.load.languages.language import Language
from scripts.load.languages.statements import StatedDate
from scripts.load.notation import CITATION, RECORD

YEAR = re.compile(r"(?:19|20)\d\d")
"""What a text without which has no date of the calendar."""


def dated_sentences(text: str, language: Language) -> Iterator[tuple[str, str, list[StatedDate]]]:
    """Yield each sentence that states a date: without citations, then also with each reference to a record as a ◆, and its dates."""
    for sentence in language.statements.sentences(CITATION.sub("", text)):
        plain = RECORD.sub("◆", sentence)
        if YEAR.search(plain) and (dates := list(language.statements.dates(plain, language.locale))):
            yield sentence, plain, dates
