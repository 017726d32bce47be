"""Every text of the guide in both languages side by side: sections, headings, front matter, records and charts."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from scripts.check.agreement.hedges import HedgeReader
from scripts.check.agreement.names import NameReader
from scripts.check.agreement.passages import Pair, Passage, Side
from scripts.check.agreement.readers import figure_readers
from scripts.load.guide import Guide
from scripts.load.models import Blocks, Correction, Label, Plain
from scripts.load.page import Page, Section
from scripts.load.texts import Text

_PAIRS: WeakKeyDictionary[Guide, list[Pair]] = WeakKeyDictionary()
"""What the rules share: each text is cut and read once, whichever rule comes first."""


def pairs(guide: Guide) -> list[Pair]:
    """Return every text in the first language beside each other one. What corrections quote from each language is left out."""
    if guide not in _PAIRS:
        texts = _SideBySide(guide)
        _PAIRS[guide] = [*texts.of_pages(), *texts.of_records()]
    return _PAIRS[guide]


def passages(guide: Guide) -> Iterator[tuple[Passage, Passage]]:
    """Yield every two passages that have to say the same."""
    for pair in pairs(guide):
        yield from pair.passages


class _SideBySide:
    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._figures = figure_readers(guide)
        self._hedges = {code: HedgeReader(language) for code, language in guide.languages.items()}
        self._names = NameReader(guide)

    def of_pages(self) -> Iterator[Pair]:
        for one, other in self._guide.page_pairs:
            for field in sorted(one.meta.keys() & other.meta.keys()):
                yield Pair((self._of_field(one, field), self._of_field(other, field)))
        for (page, section), (counterpart, other_section) in self._guide.section_pairs:
            yield Pair((self._of_heading(page, section), self._of_heading(counterpart, other_section)))
            yield Pair((self._of_section(page, section), self._of_section(counterpart, other_section)))

    def of_records(self) -> Iterator[Pair]:
        first, *others = self._guide.languages
        for both in self._guide.bilingual_texts:
            quotes = both.kind == Correction.record_kind.id and both.path == ("says",)
            if not quotes and both.text[first] != both.text[others[0]]:
                sides = {text.language: self._side(text) for text in both.each()}
                yield from (Pair((sides[first], sides[other])) for other in others)

    def _of_field(self, page: Page, field: str) -> Side:
        return self._side(Text("", page.language, page.file, page.meta_lines[field], field, page.meta[field], Plain))

    def _of_heading(self, page: Page, heading: Section) -> Side:
        return self._side(Text("", page.language, page.file, heading.line, "", heading.title, Label), "the heading ")

    def _of_section(self, page: Page, section: Section) -> Side:
        text = Text("", page.language, page.file, section.line, "", section.text, Blocks)
        return self._side(text, f"section “{section.id}” ", _lines(page, section.line))

    def _side(self, text: Text, what: str = "", lines: tuple[int, ...] = ()) -> Side:
        language = self._guide.languages[text.language]
        return Side(language, self._figures[text.language], self._names, self._hedges[text.language], text, what, lines)


def _lines(page: Page, heading: int) -> tuple[int, ...]:
    """The lines of the file that the text of a section has."""
    found = []
    for line in page.all_lines:
        if line.number > heading and line.heading:
            break
        if line.number > heading and not line.is_code and not line.is_remark:
            found.append(line.number)
    return tuple(found)
