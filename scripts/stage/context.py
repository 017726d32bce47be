"""The state of one page while it is staged: what it cites so far, and how it names, links and dates things."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import cast

from scripts.load.amount import Amount
from scripts.load.edtf_date import EdtfDate
from scripts.load.fiscal_year import FiscalYear
from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import VOCABULARIES, AnyRecord, Bilingual, Blocks, Citation, Correction, Plain, Source
from scripts.load.models.patterned import WebAddress
from scripts.load.names import abbreviation_of, full_name_of, name_of
from scripts.load.notation import CITATION, CODE, RECORD, split_citations
from scripts.load.page import Page
from scripts.load.resolve import FieldValue, NamedRecord, resolve
from scripts.stage.escape import Markdown, address, escaped, harmless, label, paragraph
from scripts.stage.links import link, page_link
from scripts.stage.reference import full_reference, host, locator_text


class PageContext:
    """Resolves the notation of one page in one language, and gathers the citations that the page makes."""

    def __init__(self, guide: Guide, language: Language, page: str) -> None:
        self.guide = guide
        self.language = language
        self.others = guide.other_languages(language)
        self.page = page
        self.cited: dict[str, None] = {}

    # -- prose ------------------------------------------------------------------------------------

    def prose(self, text: str) -> Markdown:
        """Return Markdown as an editor typed it, made harmless, with its references resolved outside inline code. Raises Fault."""
        return self._resolved(harmless(text))

    def text(self, texts: Bilingual) -> Markdown:
        """Return a text of a record as Markdown, by its type: plain, of one paragraph or of several. Raises Fault."""
        match texts:
            case Plain():
                return label(self.own(texts))
            case Blocks():
                return self.prose(self.own(texts))
            case _:
                return self._resolved(paragraph(self.own(texts)))

    def own(self, texts: Bilingual) -> str:
        """Return a text in the page's language as it is typed."""
        return texts[self.language.code]

    def _resolved(self, text: Markdown) -> Markdown:
        parts, end = [], 0
        for code in CODE.finditer(text):
            parts += [self._replaced(text[end : code.start()]), code[0]]
            end = code.end()
        return Markdown("".join([*parts, self._replaced(text[end:])]))

    def _replaced(self, text: str) -> str:
        return _REFERENCE.sub(lambda found: self._record(found) if found["record"] else self._citation(found), text)

    def plain(self, text: str) -> str:
        """Return `text` in words only, for titles, descriptions and feeds: no links, no citations, no emphasis."""
        named = RECORD.sub(lambda found: _LINK.sub(r"\1", self._record(found)), text)
        return re.sub(r"\s+", " ", _LINK.sub(r"\1", CITATION.sub("", named)).replace("**", "")).strip()

    def _record(self, found: re.Match[str]) -> str:
        match resolve(found, self.guide.records):
            case FieldValue(record, value, form):
                return self._value(record, value, form)
            case NamedRecord(record, _, words) if words:
                return self.link(record, harmless(words))
            case NamedRecord(record, "full", _):
                return self.link(record, self.full_name(record))
            case NamedRecord(record, "abbr", _):
                return self.link(record, label(abbreviation_of(record, self.language)))
            case NamedRecord(record, _, _):
                return self.link(record)

    def _value(self, record: AnyRecord, value: Amount | EdtfDate | FiscalYear, form: str) -> str:
        match value:
            case Amount():
                return self._amount(record, value, with_dollars=form == "usd")
            case EdtfDate():
                return self.date(EdtfDate(str(value.year))) if form == "year" else self.date(value, era=form == "era")
            case FiscalYear():
                return self.language.fiscal_year(value, era=form == "era")

    def _amount(self, record: AnyRecord, amount: Amount, *, with_dollars: bool) -> str:
        text = self.language.amount(amount)
        dollars = getattr(record, "usd", None)
        if not with_dollars or dollars is None:
            return text
        return text + self.language.brackets(self.language.amount(dollars))

    # -- names and links --------------------------------------------------------------------------

    def name(self, record: AnyRecord) -> Markdown:
        """Return the record's name in the page's language."""
        return label(name_of(record, self.language))

    def full_name(self, record: AnyRecord) -> Markdown:
        """Return the name with its abbreviation, where it has one that differs."""
        return label(self.own_full_name(record))

    def own_full_name(self, record: AnyRecord) -> str:
        """Return the same as it is typed, for what is not Markdown."""
        return full_name_of(record, self.language)

    def link(self, record: AnyRecord, words: Markdown | None = None) -> Markdown:
        """Return a link to the record, under its name or under `words`; on the record's own page only the words."""
        words = words or self.name(record)
        target = link(record, self.page)
        return words if target == "#top" else Markdown(f"[{words}]({target})")

    def view(self, reference: str) -> Markdown:
        """Return a link to whose view something is; a source that has a short name goes by it and its year: CSIS report (2024)."""
        record = self.guide.records.find(reference)
        if isinstance(record, Source) and record.short:
            year = self.language.brackets(self.date(EdtfDate(str(record.date.year)))) if record.date else ""
            return self.link(record, label(self.own(record.short) + year))
        return self.link(record)

    def links(self, references: Iterable[str]) -> Markdown:
        """Return links to several records, separated as the language does."""
        return self.join(self.link(self.guide.records.find(reference)) for reference in references)

    def page_link(self, page: Page) -> Markdown:
        """Return a link to another page of prose under its title."""
        return Markdown(f"[{label(page.title)}]({page_link(page.path, self.page)})")

    def outside_link(self, words: object, url: object) -> Markdown:
        """Return a link to an address on the web."""
        return Markdown(f"[{escaped(words)}]({address(url)})")

    def address(self, url: object) -> Markdown:
        """Return an address on the web as a link that shows it."""
        return Markdown(f"<{address(url)}>")

    def join(self, items: Iterable[object]) -> Markdown:
        """Return a list of items, as A、B or A, B."""
        return Markdown(self.language.join(map(escaped, items)))

    def quote(self, text: object) -> Markdown:
        """Return `text` in quotation marks."""
        return Markdown(self.language.quoted.format(text=escaped(text)))

    def brackets(self, text: object) -> Markdown:
        """Return `text` in brackets."""
        return Markdown(self.language.brackets(escaped(text)))

    def label(self, group: str, name: str) -> str:
        """Return the label of a value of a vocabulary in the page's language."""
        return VOCABULARIES[group].label(name, self.language.code)

    def word(self, name: str, **values: object) -> Markdown:
        """Return a word of the interface, as `section.facts`, with its blanks filled."""
        return Markdown(self.language.word(name, **{blank: escaped(value) for blank, value in values.items()}))

    # -- dates ------------------------------------------------------------------------------------

    def date(self, date: EdtfDate, *, era: bool = False) -> str:
        """Return a date in the page's language."""
        return self.language.date(date, era=era)

    def time(self, date: EdtfDate, *, era: bool = True) -> Markdown:
        """Return a date as a <time> element where it is exact enough for one."""
        text = self.date(date, era=era)
        return Markdown(f'<time datetime="{date.machine}">{text}</time>' if date.machine else text)

    # -- citations --------------------------------------------------------------------------------

    def cite(self, citations: Iterable[str]) -> Markdown:
        """Return the marks of footnotes for `citations`, and note them for the page's references."""
        return Markdown("".join(self._mark(citation) for citation in dict.fromkeys(citations)))

    def _citation(self, found: re.Match[str]) -> str:
        return self.cite(split_citations(found["citations"]))

    def _mark(self, citation: str) -> str:
        self.cited[citation] = None
        return f"[^{_footnote_id(citation)}]"

    def references(self, body: str) -> str:
        """Return the definitions of the footnotes that `body` has marks of, in the order of the marks.

        A source is named whole where it is first cited, and shortly after that.
        """
        order = list(dict.fromkeys(re.findall(r"\[\^([^\]]+)\]", body)))
        citations = sorted(map(Citation, self.cited), key=lambda citation: order.index(_footnote_id(citation)))
        named: set[str] = set()
        lines = []
        for citation in citations:
            lines.append(f"[^{_footnote_id(citation)}]: {self.reference(citation, short=citation.source in named)}")
            named.add(citation.source)
        return "\n".join(lines)

    def reference(self, citation: Citation, *, short: bool = False) -> Markdown:
        """Return what a footnote says: the source, linked to the bibliography, and the place in it."""
        if citation.is_correction:
            return self._corrected(cast(Correction, self.guide.records.find(citation)))
        source = self.guide.records.source(citation.source)
        named = self.own(source.short) if short and source.short else full_reference(source, self.language)
        text: str = self.link(source, label(named))
        if citation.locator:
            text += self.language.comma + label(locator_text(source, citation.locator, self.language))
        return Markdown(text + self.language.full_stop)

    def _corrected(self, correction: Correction) -> Markdown:
        """What the note of a corrected fact says: what the correction rests on, then the correction."""
        addresses = dict.fromkeys(evidence.url for evidence in correction.evidence if evidence.url)
        places = [self._at(url) for url in addresses]
        entry = self.link(correction, self.word("page.see-correction"))
        return Markdown(escaped(self.language.between_clauses).join([*places, entry]) + self.language.full_stop)

    def _at(self, url: WebAddress) -> Markdown:
        """A source known by its address, linked to the bibliography; of another address the host, linked to it."""
        source = self.guide.records.sources_by_address.get(str(url))
        if source is None:
            return self.outside_link(host(url), url)
        return self.link(source, label(self.own(source.short) if source.short else full_reference(source, self.language)))


_REFERENCE = re.compile(f"{RECORD.pattern}|{CITATION.pattern}")
"""Both in one pass: a name that is put in is not read again."""
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")


def _footnote_id(citation: str) -> str:
    return citation.replace("#", "--").replace("/", "--")
