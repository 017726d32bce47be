"""Every name that the rules compare between languages, and what it may mean."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from babel import Locale

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Record
from scripts.load.models.company import Company
from scripts.load.models.cooperation import Cooperation
from scripts.load.models.document import Document
from scripts.load.models.organization import Organization
from scripts.load.models.person import Person
from scripts.load.models.system import System
from scripts.load.models.term import Term

_KINDS = (Organization, Company, Person, Document, System, Cooperation)
"""Records whose names are compared. Terms are left out: they are common words."""
_BRACKETED = re.compile(r"(?P<name>.+?)\s*[（(].+[）)]")


def key_of(name: str) -> str:
    """Return a name in small letters and one form of each character: Basic Space Law and basic space law are the same."""
    plain = unicodedata.normalize("NFKC", name)
    small = plain.lower()
    return small if len(small) == len(plain) else plain


def known_names(guide: Guide) -> dict[str, frozenset[str]]:
    """Return what each name may mean, by its key: `country/US`, `name/trump`, or full references to records."""
    means: dict[str, set[str]] = defaultdict(set)
    for name, meaning in _names(guide):
        means[key_of(name)].add(meaning)
    for term in guide.records.of(Term):
        explained = {guide.records.target(reference).reference for reference in term.see}
        for key in {key_of(names[code]) for names in (term.name, term.abbr) if names for code in guide.languages} & set(means):
            if not means[key] & explained:
                means[key].add(term.reference)  # SDA is an agency, and space domain awareness
    return {key: frozenset(meanings) for key, meanings in means.items() if len(key) > 1}


def _names(guide: Guide) -> Iterator[tuple[str, str]]:
    for language in guide.languages.values():
        for code, name in Locale.parse(language.locale).territories.items():
            if re.fullmatch("[A-Z]{2}", code):
                yield name, f"country/{code}"
        for key, names in language.names.also.items():
            meaning = key if "/" in key else f"country/{key}" if key.isupper() else f"name/{key}"
            yield from ((name, meaning) for name in names)
        for record in (record for kind in _KINDS for record in guide.records.of(kind)):
            yield from ((name, record.reference) for name in _forms(record, language))


def _forms(record: Record, language: Language) -> Iterator[str]:
    """The names under which a record may be typed: also without what is in brackets, and of a system what is in quotation marks."""
    name = record.name[language.code]
    yield name
    if record.abbr:
        yield record.abbr[language.code]
    if bracketed := _BRACKETED.fullmatch(name):
        yield bracketed["name"]
    quoted = re.search(re.escape(language.quoted).replace(re.escape("{text}"), "(.+)"), name)
    if isinstance(record, System) and quoted:
        yield quoted[1]
