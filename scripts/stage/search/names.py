"""What a record is called: abbreviations, readings, other spellings, what readers say for it, and its name in other languages."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import Record, Term
from scripts.stage.search.romaji import romaji


class Names(BaseModel):
    """A record's names, each once: in the page's language, officially in another, otherwise in another.

    The reading is one: in kana where the language has kana, in Latin letters elsewhere.
    """

    model_config = ConfigDict(frozen=True)

    own: list[str]
    official: list[str]
    other: list[str]


def names(record: Record, language: Language, guide: Guide) -> Names:
    """Return the names by which `record` is found in `language`."""
    seen: dict[str, None] = {}
    others = guide.other_languages(language)
    variants = [*([record.abbr] if record.abbr else []), *(record.also if isinstance(record, Term) else [])]

    def new(*candidates: str | None) -> list[str]:
        added = [name for name in dict.fromkeys(candidates) if name and name not in seen]
        seen.update(dict.fromkeys(added))
        return added

    said = [word for one in guide.synonyms if one.record == record.reference for word in one.said(language.code)]
    said_in_others = [word for one in guide.synonyms if one.record == record.reference for other in others for word in one.said(other.code)]
    by_reading = language.sort_by == "reading"
    return Names(
        own=new(record.name[language.code], *(name[language.code] for name in variants), record.kana if by_reading else None, *said),
        official=new(*(record.name[other.code] for other in others)),
        other=new(
            *(name[other.code] for other in others for name in variants),
            *said_in_others,
            romaji(record.kana) if record.kana and not by_reading else None,
        ),
    )
