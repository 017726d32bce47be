"""The readings of names (kana) against a dictionary of Japanese, SudachiDict.

What it cannot know is left open: numbers and Latin letters. docs/proofreading.yaml tells how some words and persons are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import jaconv
from sudachipy import Dictionary, Morpheme, SplitMode

from scripts.load.guide import Guide
from scripts.load.models import Record
from tests.proofread.finding import Finding
from tests.proofread.settings import KnownReading, Settings

_ASIDE = re.compile(r"（[^（）]*）|など$")
_QUOTED = re.compile(r"「([^「」]+)」")
_NOT_KANA = re.compile(r"[^ぁ-ゖ]")
_OPEN = re.compile(r"[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]")
_NOT_READ = ("補助記号", "空白")
"""Parts of speech of punctuation and spaces."""


def proofread(guide: Guide, settings: Settings) -> Iterator[Finding]:
    """Yield each name whose kana is not what the dictionary reads."""
    reader = _Reader(settings.readings)
    for record in _records(guide):
        name = record.name.ja
        if record.kana and not reader.reads(name, record.kana):
            message = f"“{record.kana}” is not how the dictionary reads “{name}” ({reader.shown(name)})"
            hint = "correct the reading, or add the word to the readings of docs/proofreading.yaml"
            yield Finding.of("reading", guide.records.place(record).problem(message, hint, ("kana",)), name)


def names(guide: Guide) -> Iterator[str]:
    """Yield the names that have a reading."""
    return (record.name.ja for record in _records(guide))


def _records(guide: Guide) -> Iterator[Record]:
    return (record for record in guide.records.all() if isinstance(record, Record) and record.record_kind.indexed)


class _Reader:
    """Reads names with SudachiDict, and with the words whose reading is known."""

    def __init__(self, known: list[KnownReading]) -> None:
        self._tokenizer = Dictionary(dict="core").tokenizer()
        self._known = {word.written: word.read for word in known}
        words = sorted(self._known, key=len, reverse=True)
        self._parts = re.compile(f"({'|'.join(map(re.escape, words))})") if words else re.compile("(?!)")

    def reads(self, name: str, kana: str) -> bool:
        """True where `kana` is a reading of the name: without what is in brackets, with it, or of what is in quotation marks alone."""
        candidates = [_ASIDE.sub("", name), name, *_QUOTED.findall(name)]
        return any(re.fullmatch(self._pattern(candidate), _folded(kana)) for candidate in candidates)

    def shown(self, name: str) -> str:
        """The reading of the dictionary, with … for what it leaves open."""
        return "".join(self._of(part, SplitMode.C) for part in self._parts.split(name)).replace(".*", "…")

    def _pattern(self, name: str) -> str:
        parts = [f"(?:{self._of(part, SplitMode.A)}|{self._of(part, SplitMode.C)})" for part in self._parts.split(name)]
        return "".join(parts)

    def _of(self, part: str, mode: SplitMode) -> str:
        if part in self._known:
            return _folded(self._known[part])
        return "".join(_read(morpheme) for morpheme in self._tokenizer.tokenize(part, mode))


def _read(morpheme: Morpheme) -> str:
    if _OPEN.search(morpheme.surface()):
        return ".*"
    if morpheme.part_of_speech()[0] in _NOT_READ:
        return ""
    return _folded(morpheme.reading_form() or morpheme.surface())


def _folded(kana: str) -> str:
    """Hiragana alone: long-vowel bars, dots and figures are left out."""
    return _NOT_KANA.sub("", jaconv.kata2hira(kana))
