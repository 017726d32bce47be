"""The names in a text, typed or by reference: of records, of countries, and of the persons of docs/languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from scripts.check.agreement.known_names import key_of, known_names
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record
from scripts.load.notation import records_in
from scripts.load.problems import Fault


@dataclass(frozen=True)
class Name:
    """A name as it is `shown` in a text, and all that it may mean: `country/US`, `name/trump`, or full references to records.

    `typed` is False for a reference to a record.
    """

    shown: str
    means: frozenset[str]
    typed: bool = True


class NameReader:
    """Reads the names in texts of all languages of a guide: a text may quote a name of another one."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._means = known_names(guide)
        self._names = list(self._means)
        self._longest = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)
        self._every = AhoCorasick(self._names)
        self._signs = {sign: f"country/{code}" for language in guide.languages.values() for sign, code in language.names.signs.items()}
        self._run_of_signs = re.compile("[{0}](?:・?[{0}])+".format("".join(self._signs)) if self._signs else "(?!)")
        self.within = cache(self._within)

    def read(self, text: str, plain: str) -> list[Name]:
        """Return the names in a text, given also without its notation."""
        found = list(self._typed(plain))
        for match in records_in(text) if "[[" in text else ():
            with suppress(Fault):  # the rule “notation” reports it
                record = self._guide.records.find(match["record"])
                if not match["field"]:
                    found.append(Name(match[0], frozenset([record.reference]), typed=False))
        return found

    def called_again(self, meaning: str, plain: str, language: Language) -> bool:
        """True where a text calls a record by another word than its name (the ministry)."""
        record = self._record(meaning)
        name = record.name[language.code] if isinstance(record, Record) else ""
        words = [head for head in language.names.heads if head in name] + language.names.again.get(meaning, [])
        text = plain.lower()
        return any(word.lower() in text for word in words)

    def _record(self, meaning: str) -> AnyRecord | None:
        """The record of a full reference; None for what is in no record."""
        kind, _, record_id = meaning.partition("/")
        return self._guide.records.by_kind.get(kind, {}).get(record_id)

    def _typed(self, plain: str, *, every: bool = False) -> Iterator[Name]:
        """The names typed in a text, the longest at each place; with `every`, also those inside others."""
        text = key_of(plain)
        matches = self._every.find_matches_as_indexes(text, overlapping=True) if every else self._longest.find_matches_as_indexes(text)
        spans: list[tuple[int, int]] = []
        for index, start, end in matches:
            name = self._names[index]
            if not _continues(text, start) and not _continues(text, end) and (" " in name or plain[start] == text[start].upper()):
                spans.append((start, end))
                yield Name(plain[start:end], self._means[name])
        for run in self._run_of_signs.finditer(plain):
            if every or not any(start < run.end() and run.start() < end for start, end in spans):
                yield from (Name(run[0], frozenset([self._signs[sign]])) for sign in run[0] if sign in self._signs)

    def _within(self, meaning: str) -> frozenset[str]:
        """What the name of a record says by itself: other names in it, and the country of a body."""
        record = self._record(meaning)
        if not isinstance(record, Record):
            return frozenset()
        texts = [unicodedata.normalize("NFKC", record.name[code]) for code in self._guide.languages]
        found = {meaning for text in texts for name in self._typed(text, every=True) for meaning in name.means}
        country = getattr(record, "country", None)
        return frozenset({*found, f"country/{country}"} if country else found)


def _continues(text: str, place: int) -> bool:
    """True where a word of Latin letters or katakana goes on across a place in a text."""
    if not 0 < place < len(text):
        return False
    return _script(text[place - 1]) == _script(text[place]) != ""


def _script(character: str) -> str:
    if "ァ" <= character <= "ヺ" or character == "ー":
        return "katakana"
    return "latin" if character.isalnum() and character < "ɐ" else ""
