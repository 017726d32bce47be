"""The index: organisations, documents, systems, companies, cooperation, people and terms, with the pages that name them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import groupby

from scripts.load.guide import Guide
from scripts.load.models import KINDS as ALL_KINDS
from scripts.load.models import LanguageCode, Record
from scripts.package.book.elements import Element, add, make
from scripts.package.book.page import page_id
from scripts.package.book.words import Words
from scripts.stage.sort import sort_key

KINDS = [kind for kind, model in ALL_KINDS.items() if model.record_kind.indexed]
_ROWS = {
    "あ": "あいうえお",
    "か": "かきくけこ",
    "さ": "さしすせそ",
    "た": "たちつてと",
    "な": "なにぬねの",
    "は": "はひふへほ",
    "ま": "まみむめも",
    "や": "やゆよ",
    "ら": "らりるれろ",
    "わ": "わゐゑをん",
}


@dataclass
class Entry:
    """A name of the index: what it sorts by, and the id in the book of what it stands for. `see` is set on a mere pointer."""

    key: str
    name: str
    order: tuple[str, str]
    target: str = ""
    see: str = ""
    pages: dict[int, str] = field(default_factory=dict)
    main: int = 0


def entries_of(guide: Guide, language: LanguageCode) -> list[Entry]:
    """Return every entry of the index without its pages, in order: 五十音順 by reading, or the alphabet."""
    entries = []
    for kind in KINDS:
        for record in guide.records.by_kind[kind].values():
            if not isinstance(record, Record):
                continue
            page, anchor = page_id(record.page), record.anchor
            key = record.reference
            name = _inverted(record) if language == "en" and kind == "people" else record.name[language]
            order = (name.casefold(), record.id) if name != record.name[language] else sort_key(record, guide.languages[language])
            entries.append(Entry(key, name, order, f"{page}--{anchor}" if anchor else page))
            abbreviation = record.abbr[language] if record.abbr else name
            if abbreviation != name:
                entries.append(Entry(f"{key}#abbr", abbreviation, (abbreviation.casefold(), record.id), see=name))
    unique = {(entry.name, entry.see): entry for entry in entries if entry.see} | {
        (entry.key, ""): entry for entry in entries if not entry.see
    }
    return sorted(unique.values(), key=lambda entry: (_group_order(entry, language), entry.order, entry.key))


def _inverted(record: Record) -> str:
    """A person's English name with the family name first; Japanese names, written in kanji, have it there already."""
    words = record.name.en.split()
    western = unicodedata.name(record.name.ja[0], "").startswith(("KATAKANA", "LATIN"))
    return f"{words[-1]}, {' '.join(words[:-1])}" if western and len(words) > 1 else record.name.en


def render_index(entries: list[Entry], language: LanguageCode, words: Words) -> list[Element]:
    """Return the index as headed lists. An entry that no page names, and a pointer to one, is left out."""
    named = {entry.name for entry in entries if entry.pages}
    shown = [entry for entry in entries if entry.pages or entry.see in named]
    result = []
    for title, group in groupby(shown, key=lambda entry: _group(entry, language) or words("other-letters")):
        items = make("ul", class_="index-entries")
        for entry in group:
            items.append(_line(entry, words))
        result += [make("h2", title, class_="index-letter"), items]
    return result


def _line(entry: Entry, words: Words) -> Element:
    line = make("li", make("span", entry.name, class_="index-name"))
    if entry.see:
        add(line, " ")
        line.append(make("i", words("see"), class_="index-see"))
        add(line, f" {entry.see}")
        return line
    for number, (first, last) in enumerate(_ranges(sorted(entry.pages))):
        add(line, ", " if number else "  ")
        text = str(first) if first == last else f"{first}–{last}"
        link = make("a", text, href=f"#{entry.pages[first]}", class_="index-page")
        line.append(make("b", link) if first <= entry.main <= last else link)
    return line


def _ranges(pages: list[int]) -> list[tuple[int, int]]:
    """Pages that follow one another, three or more, as one range."""
    ranges: list[tuple[int, int]] = []
    for page in pages:
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], page)
        else:
            ranges.append((page, page))
    return [part for first, last in ranges for part in ([(first, last)] if last - first != 1 else [(first, first), (last, last)])]


def _group(entry: Entry, language: LanguageCode) -> str:
    """The letter or the 行 under which an entry stands; empty for figures, signs and, in Japanese, Latin letters."""
    first = unicodedata.normalize("NFKD", entry.order[0][:1])[:1]
    if language == "en":
        return first.upper() if first.isalpha() and first.isascii() else ""
    return next((f"{head}行" for head, row in _ROWS.items() if first in row), "")


def _group_order(entry: Entry, language: LanguageCode) -> tuple[int, str]:
    group = _group(entry, language)
    if language == "ja":
        return ([f"{head}行" for head in _ROWS].index(group) if group else 99), ""
    return (1 if group else 0), group
