"""Text without its notation: what a reader reads, for figures and names to be found in."""

from __future__ import annotations

import re
import unicodedata

from scripts.load.notation import CITATION, EMBED, RECORD, without_code

REFERENCE = "\ufffc"
"""What takes the place of a reference, an object of its own in the text."""
_NOTATION = frozenset("[{<`*:")
"""Characters of which all notation has one: most texts of records have none, and are read as they are."""
_LINK = re.compile(r"\]\((?:[^()\s]|\([^()\s]*\))*\)")
_ADDRESS = re.compile(r"https?://[^\s<>()（）、。]+")
_REMARK = re.compile(r"<!--.*?-->|<[^<>]+>", re.DOTALL)


def plain(text: str) -> str:
    """Return `text` in one form of each character, without citations, views, addresses and marks; own words of references stay."""
    if _NOTATION.isdisjoint(text):
        return unicodedata.normalize("NFKC", text)
    for expression, replacement in ((EMBED, " "), (CITATION, " "), (_REMARK, " "), (_LINK, "]"), (_ADDRESS, " ")):
        text = expression.sub(replacement, text)
    text = RECORD.sub(lambda found: found["text"] or REFERENCE, without_code(text))
    return unicodedata.normalize("NFKC", text).replace("**", "").replace("[", "").replace("]", "")
