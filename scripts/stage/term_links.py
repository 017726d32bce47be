"""Terms of the glossary, linked where a section of prose first uses them, under the words that it uses; where these are the name of the
body or law that explains the term, to its page.

What is found is the name of a term, its abbreviation, or another spelling of it, if that says what is meant by itself: two terms may share
an abbreviation (SDA), and an everyday word (`everyday` of a term) needs no explanation. The longest name wins, so that no term is found
inside the name of a law or body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import AnyRecord, Record, Term
from scripts.stage.links import link

_APART = re.compile(r"`[^`]*`|\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?|\[\^[^\]]*\]|<[^>]*>|\{[^}]*\}|\*\*[^*]*\*\*")
"""Code, links, marks of notes, elements, attributes, and what is set bold as a heading of its line."""
_LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")
_BRACKETS = re.compile(r" ?[（(].*$")
_WORD = re.compile(r"[^\W_]")
_IN_COMPOUND = re.compile(r"[\u3400-\u9fff\u30a1-\u30fa\u30fcA-Za-z0-9]")
"""Ideographs, katakana, letters and digits: beside them a Japanese name is a part of a longer one."""
_SHORTEST = 4
"""Characters of another spelling in a language written without spaces; a shorter one means too much."""


class TermLinks:
    """Links the terms in the prose of one language of a guide."""

    def __init__(self, guide: Guide, language: Language) -> None:
        self._spaced = bool(language.word_space)
        terms = {term.reference: term for term in guide.records.of(Term) if not term.everyday}
        forms = [(form, term) for term in terms.values() for form in self._forms(term, language)]
        shared = {form for form, count in Counter(form for form, _ in forms).items() if count > 1}
        named = {name: record for record in guide.records.all() for name in _names(record, language) if record.reference not in terms}
        self._named: dict[str, AnyRecord] = named
        self._terms: dict[str, Term | None] = dict.fromkeys(named)
        self._terms |= {form: term for form, term in forms if form not in shared}
        self._found = list(self._terms)
        self._automaton = AhoCorasick(self._found, matchkind=MatchKind.LeftmostLongest)
        self._targets = {
            term.reference: {term.reference, *(guide.records.target(see).reference for see in term.see)} for term in terms.values()
        }
        self._records = guide.records

    def _forms(self, term: Term, language: Language) -> Iterator[str]:
        """The spellings of a term that say by themselves what is meant."""
        name, abbreviation = _BRACKETS.sub("", term.name[language.code]), term.abbr[language.code] if term.abbr else ""
        others = [one[language.code] for one in term.also]
        clear = [other for other in others if (" " in other or other != other.lower() if self._spaced else len(other) >= _SHORTEST)]
        for form in dict.fromkeys([name, *([abbreviation] if abbreviation else []), *clear]):
            yield form
            if self._spaced and form[:1].islower():
                yield form[:1].upper() + form[1:]

    def linked(self, text: str, page: str, seen: set[str]) -> str:
        """Return a line of Markdown with each term linked that is not in `seen`; add to `seen` what the line links to."""
        for target in _LINK.findall(text):
            seen.add(target)
        parts, end = [], 0
        for apart in _APART.finditer(text):
            parts += [self._in_words(text[end : apart.start()], page, seen), apart[0]]
            end = apart.end()
        return "".join([*parts, self._in_words(text[end:], page, seen)])

    def _in_words(self, text: str, page: str, seen: set[str]) -> str:
        parts, end = [], 0
        for index, start, stop in self._automaton.find_matches_as_indexes(text):
            term = self._terms[self._found[index]]
            if term is None or not self._whole(text, start, stop):
                continue
            explained = self._targets[term.reference]
            targets = {link(self._records.find(reference), page) for reference in explained}
            if targets & seen:
                continue
            seen |= targets
            named = self._named.get(text[start:stop])
            target = named if named and named.reference in explained else term
            parts += [text[end:start], f"[{text[start:stop]}]({link(target, page)}){{.term}}"]
            end = stop
        return "".join([*parts, text[end:]])

    def _whole(self, text: str, start: int, stop: int) -> bool:
        """Whether what is found is a word of its own."""
        beside = _WORD if self._spaced else _IN_COMPOUND
        return not (start and beside.match(text[start - 1])) and not beside.match(text[stop : stop + 1])


def _names(record: object, language: Language) -> Iterator[str]:
    """The names of a record that readers meet by name."""
    if isinstance(record, Record) and record.record_kind.role == "name":
        yield record.name[language.code]
        if record.abbr:
            yield record.abbr[language.code]
