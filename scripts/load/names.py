"""What a record is called in a language: its name, its abbreviation, and the two together."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record


def name_of(record: AnyRecord, language: Language) -> str:
    """Return the name of a record."""
    return record.name[language.code]


def abbreviation_of(record: AnyRecord, language: Language) -> str:
    """Return the abbreviation of a record; its name where it has none."""
    abbreviation = record.abbr if isinstance(record, Record) else None
    return abbreviation[language.code] if abbreviation else name_of(record, language)


def full_name_of(record: AnyRecord, language: Language) -> str:
    """Return the name with its abbreviation, unless the name has it already, as “QZS-6 (Michibiki No. 6)”."""
    name, abbreviation = name_of(record, language), abbreviation_of(record, language)
    return name if abbreviation in name else name + language.brackets(abbreviation)
