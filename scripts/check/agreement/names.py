"""The names in a text, typed or by reference: of records, of countries, and of the persons and places of docs/languages."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from babel import Locale

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record
from scripts.load.models.company import Company
from scripts.load.models.cooperation import Cooperation
from scripts.load.models.document import Document
from scripts.load.models.organization import Organization
from scripts.load.models.person import Person
from scripts.load.models.system import System
from scripts.load.models.term import Term
from scripts.load.notation import records_in
from scripts.load.problems import Fault

_KINDS = (Organization, Company, Person, Document, System, Cooperation)
"""Records whose names are compared. Terms are left out: they are common words."""
_BRACKETED = re.compile(r"(?P<name>.+?)\s*[（(].+[）)]")
_QUOTED = re.compile(r"「(?P<name>.+)」")


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
        means: dict[str, set[str]] = defaultdict(set)
        for name, meaning in self._all_names():
            means[_key(unicodedata.normalize("NFKC", name))].add(meaning)
        for term in guide.records.of(Term):
            for name in (
                _key(unicodedata.normalize("NFKC", names[code])) for names in (term.name, term.abbr) if names for code in guide.languages
            ):
                if name in means and not means[name] & {guide.records.target(reference).reference for reference in term.see}:
                    means[name].add(term.reference)  # SDA is an agency, and space domain awareness
        self._means = {name: frozenset(meanings) for name, meanings in means.items() if len(name) > 1}
        self._names = list(self._means)
        self._longest = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)
        self._every = AhoCorasick(self._names)
        self._signs = {sign: f"country/{code}" for language in guide.languages.values() for sign, code in language.names.signs.items()}
        self._run_of_signs = re.compile("[{0}](?:・?[{0}])+".format("".join(self._signs)))
        self.within = cache(self._within)

    def read(self, text: str, plain: str) -> list[Name]:
        """Return the names in a text, given also without its notation."""
        found = list(self._typed(plain))
        for match in records_in(text):
            with suppress(Fault):  # the rule “notation” reports it
                record = self._guide.records.find(match["record"])
                if not match["field"]:
                    found.append(Name(match[0], frozenset([record.reference]), typed=False))
        return found

    def called_again(self, meaning: str, plain: str, language: Language) -> bool:
        """True where a text calls a record by another word than its name (the ministry)."""
        if meaning.startswith(("country/", "name/")):
            return False
        record = self._guide.records.find(meaning)
        name = record.name[language.code] if isinstance(record, Record) else ""
        words = [head for head in language.names.heads if head in name] + language.names.again.get(meaning, [])
        text = plain.lower()
        return any(word.lower() in text for word in words)

    def _typed(self, plain: str, *, every: bool = False) -> Iterator[Name]:
        """The names typed in a text, the longest at each place; with `every`, also those inside others."""
        text = _key(plain)
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

    def _within(self, reference: str) -> frozenset[str]:
        """What the name of a record says by itself: other names in it, and the country of a body."""
        record = self._guide.records.find(reference)
        texts = [text for text in (record.name.ja, record.name.en)] if isinstance(record, Record) else []
        found = {
            meaning for text in texts for name in self._typed(unicodedata.normalize("NFKC", text), every=True) for meaning in name.means
        }
        country = getattr(record, "country", None)
        return frozenset({*found, f"country/{country}"} if country else found)

    def _all_names(self) -> Iterator[tuple[str, str]]:
        for language in self._guide.languages.values():
            yield from _of_countries(language)
            for key, names in language.names.also.items():
                yield from ((name, _meaning(key)) for name in names)
            for record in (record for kind in _KINDS for record in self._guide.records.of(kind)):
                yield from ((name, record.reference) for name in _forms(record, language.code))


def _meaning(key: str) -> str:
    """What a key of docs/languages means: a code of a country, or a name in no record."""
    return f"country/{key}" if key.isupper() else f"name/{key}"


def _key(name: str) -> str:
    """A name in small letters: 2008 Basic Space Law and basic space law are the same. It is as long as the name."""
    small = name.lower()
    return small if len(small) == len(name) else name


def _of_countries(language: Language) -> Iterator[tuple[str, str]]:
    for code, name in Locale.parse(language.locale).territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            yield name, f"country/{code}"


def _forms(record: AnyRecord, code: str) -> Iterator[str]:
    """The names under which a record may be typed in a language."""
    assert isinstance(record, Record)
    name = record.name[code]
    yield name
    if record.abbr:
        yield record.abbr[code]
    if bracketed := _BRACKETED.fullmatch(name):
        yield bracketed["name"]
    if isinstance(record, System) and (quoted := _QUOTED.search(name)):
        yield quoted["name"]
    if isinstance(record, Person):
        yield _surname(record, code)


def _surname(person: Person, code: str) -> str:
    """The name by which a person is called again."""
    name = person.name[code]
    western = "・" in person.name.ja
    if code == "ja":
        return name.rpartition("・")[2] if western else name[:2] if len(name) > 3 else f"{name[:1]}外"
    return name.removesuffix(" III").split()[-1 if western else 0]


def _continues(text: str, place: int) -> bool:
    """True where a word of Latin letters or katakana goes on across a place in a text."""
    if not 0 < place < len(text):
        return False
    return _script(text[place - 1]) == _script(text[place]) != ""


def _script(character: str) -> str:
    if "ァ" <= character <= "ヺ" or character == "ー":
        return "katakana"
    return "latin" if character.isalnum() and character < "ɐ" else ""
