"""Every name that is sorted in Japanese has its reading, which can be the reading of that name and is no other record's.

What kanji and Latin letters sound like the rule does not know: they may be anything of a plausible length. Kana must read as themselves.
`make proofread` compares the kanji as well, with a dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.problems import Problem
from scripts.load.reading import fold

_PARTS = re.compile(r"(?P<kana>[ぁ-ゖァ-ヺー]+)|(?P<kanji>[一-鿿々]+)|(?P<other>[^ぁ-ヿ一-鿿々\s、。・]+)")
_MOST_KANA = 5
"""Kana that one kanji is read as, at most."""
_ASIDE = re.compile(r"（[^（）]*）|など$|[「」]")
_QUOTED = re.compile(r"「([^「」]+)」")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record of an indexed kind without kana, and for kana that cannot be the reading of the name."""
    seen: dict[str, Record] = {}
    for record in guide.records.all():
        if not isinstance(record, Record) or not record.record_kind.indexed:
            continue
        place = guide.records.place(record)
        name = record.name.ja
        if not record.kana:
            yield Problem(place.file, place.line(), "kana", f"“{name}” has no reading", "add kana: in hiragana")
            continue
        if not could_read(name, record.kana):
            message = f"“{record.kana}” cannot be the reading of “{name}”"
            yield place.problem(message, "write how the name is read, its kana as they are", ("kana",))
        other = seen.setdefault(record.kana, record)
        if not _share_a_name(other.name.ja, name) and len(record.kana) > _MOST_KANA:
            message = f"“{record.kana}” is also the reading of “{other.name.ja}”"
            yield place.problem(message, "write how this name is read", ("kana",))


def could_read(name: str, reading: str) -> bool:
    """True where `reading` can be that of a name, or of the part of it in quotation marks."""
    candidates = [_ASIDE.sub("", name), *_QUOTED.findall(name)]
    return any(re.fullmatch(_pattern(candidate), _folded(reading)) for candidate in candidates)


def _pattern(name: str) -> str:
    parts = []
    for part in _PARTS.finditer(name):
        if part["kana"]:
            parts.append(re.escape(_folded(part["kana"])))
        elif part["kanji"]:
            parts.append(f".{{{len(part['kanji'])},{len(part['kanji']) * _MOST_KANA}}}")
        else:
            parts.append(".+")
    return "".join(parts)


def _folded(kana: str) -> str:
    return re.sub(r"[^ぁ-ゖa-z0-9]", "", fold(unicodedata.normalize("NFKC", kana).casefold()))


def _share_a_name(one: str, other: str) -> bool:
    return any(len(part) > 1 and part in other for part in re.split(r"[「」（）・]", one))


RULE = Rule(
    title=("読みがある", "Names have a reading"),
    why=(
        "索引と用語集は五十音順に並べるため、日本語名には読みが要ります。ほかの名称の読みでは、違う所に並びます。",
        "The index and the glossary are sorted by reading in Japanese; the reading of another name puts an entry in the wrong place.",
    ),
    looks_at="records",
    check=check,
)
