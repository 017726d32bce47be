"""Notes of an EPUB: marks that pop up a note where the reader can, and notes at the end of the chapter that lead back to the text."""

from __future__ import annotations

import copy

from scripts.load.languages.language import Language
from scripts.render.tree.chapters import Chapter
from scripts.render.tree.elements import Element, add, make, of_class, replace
from scripts.render.tree.records import entries_in

OPS = "http://www.idpf.org/2007/ops"


def set_notes(chapter: Chapter, language: Language) -> None:
    """Turn the marks of notes in a chapter into references, and put the notes at its end, each citation once."""
    numbers: dict[str, int] = {}
    notes: list[Element] = []
    for section in entries_in(chapter.section):
        page = chapter.sources[section.get("id")]
        for mark in list(of_class(section, "note")):
            references = make("span", class_="refs")
            for cite in (mark.get("data-cites") or "").split():
                new = cite not in numbers
                number = numbers.setdefault(cite, len(numbers) + 1)
                if len(references):
                    add(references, " ")
                references.append(_reference(chapter.id, number, first=new))
                if new:
                    notes.append(_note(chapter.id, number, page.notes[cite], language))
            replace(mark, references)
    if notes:
        chapter.section.append(make("section", make("p", language.word("book.notes"), class_="notes-title"), *notes, class_="footnotes"))


def _reference(chapter: str, number: int, *, first: bool) -> Element:
    reference = make("a", str(number), href=f"#{chapter}--fn{number}", class_="noteref", role="doc-noteref")
    reference.set(f"{{{OPS}}}type", "noteref")
    if first:
        reference.set("id", f"{chapter}--fnref{number}")
    return reference


def _note(chapter: str, number: int, content: Element, language: Language) -> Element:
    paragraph = copy.deepcopy(content)
    paragraph.tag = "p"
    back = make(
        "a", f"{number}.", href=f"#{chapter}--fnref{number}", role="doc-backlink", aria_label=language.word("book.back-to-text", n=number)
    )
    back.tail, paragraph.text = f" {paragraph.text or ''}", None
    paragraph.insert(0, back)
    note = make("aside", paragraph, class_="footnote", id=f"{chapter}--fn{number}", role="doc-footnote")
    note.set(f"{{{OPS}}}type", "footnote")
    return note
