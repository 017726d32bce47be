"""A text as readers see it, in words: with the names that its references stand for, without citations and code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord
from scripts.load.names import abbreviation_of, full_name_of, name_of
from scripts.load.notation import CITATION, RECORD, without_code
from scripts.load.problems import Fault
from scripts.load.records import Records
from scripts.load.resolve import NamedRecord, resolve
from scripts.load.texts import Text

_NOTATION = re.compile(f"{RECORD.pattern}|{CITATION.pattern}")
_VALUE = "0"
"""What a date or an amount appears as."""
_NAMES = {"full": full_name_of, "abbr": abbreviation_of, "": name_of}


@dataclass(frozen=True)
class Named:
    """A name in a resolved text, from `start` to `end`, and where its reference is `typed`.

    `form` is "full", "abbr", "" (the name) or "words" (the editor's own).
    """

    record: AnyRecord
    form: str
    start: int
    end: int
    typed: int


@dataclass(frozen=True)
class Resolved:
    """A text in words, and the names in it that references brought."""

    text: str
    names: tuple[Named, ...]

    def before(self, named: Named) -> str:
        """Return what precedes a name."""
        return self.text[: named.start]

    def after(self, named: Named) -> str:
        """Return what follows a name."""
        return self.text[named.end :]

    def of(self, named: Named) -> str:
        """Return the name itself."""
        return self.text[named.start : named.end]

    @property
    def typed(self) -> str:
        """The text with blanks for the names that references brought, but for abbreviations that were asked for."""
        text = self.text
        for named in self.names:
            if named.form != "abbr":
                text = text[: named.start] + " " * (named.end - named.start) + text[named.end :]
        return text


def resolved_texts(guide: Guide) -> Iterator[tuple[Text, Resolved]]:
    """Yield every text of records and prose that has a reference, with what it resolves to."""
    for text in guide.texts:
        if "[[" in text.text:
            yield text, resolved(text.text, guide.languages[text.language], guide.records)


def resolved(text: str, language: Language, records: Records) -> Resolved:
    """Return a text in words. A reference that cannot be resolved is left as it is: the rule notation reports it."""
    bare = without_code(text)
    pieces: list[str] = []
    names: list[Named] = []
    length = end = 0
    for found in _NOTATION.finditer(bare):
        words, record, form = _named(found, language, records) if found["record"] else ("", None, "")
        pieces += [bare[end : found.start()], words]
        length += found.start() - end + len(words)
        if record:
            names.append(Named(record, form, length - len(words), length, found.start()))
        end = found.end()
    return Resolved("".join([*pieces, bare[end:]]), tuple(names))


def _named(found: re.Match[str], language: Language, records: Records) -> tuple[str, AnyRecord | None, str]:
    """What a reference appears as, the record it names (None for a date or amount), and the form of the name."""
    try:
        meant = resolve(found, records)
    except Fault:
        return found[0], None, ""
    if not isinstance(meant, NamedRecord):
        return _VALUE, None, ""
    if meant.words:
        return meant.words, meant.record, "words"
    return _NAMES[meant.form](meant.record, language), meant.record, meant.form
