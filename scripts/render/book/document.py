"""The sources of a book for Typst: one file of markup for each staged page, what orders them, and data for the templates."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from scripts.render.book.blocks import Blocks
from scripts.render.book.cross_references import CrossReferences
from scripts.render.book.inline import Inline
from scripts.render.book.layout import FIRST, Head
from scripts.render.book.markup import array, call, string
from scripts.render.book.notes import Notes
from scripts.render.book.phrases import Phrases
from scripts.render.book.pictures import Pictures
from scripts.render.templates import TEMPLATES
from scripts.render.tree.chapters import Chapter
from scripts.render.tree.elements import HEADINGS, Element, has_class
from scripts.render.tree.guide import GuideTree
from scripts.render.tree.page import TreePage
from scripts.render.tree.plan import Part
from scripts.render.tree.records import entries_in

_DICTIONARIES = ("bibliography", "glossary", "people", "corrections-index")
"""Pages of many short entries, besides the reference part: set small in two columns, and citing by number."""
MAIN = "main.typ"
INDEX = "index-of-names"
WORD_JOINER = "\u2060"
"""Keeps what follows on the line of the character before, in languages that may break a line between any two."""
_PREAMBLE = '#import "/book.typ": *\n'


class Document:
    """Writes the sources below `out`; `staged` is the folder of the staged pages, for pictures. `heads` are its headings in order."""

    def __init__(self, guide: GuideTree, root: Path, staged: Path, out: Path) -> None:
        self._guide = guide
        self._staged = staged
        self._out = out
        self._phrases = Phrases(guide.language)
        self._templates = root / TEMPLATES
        self._numbers: Iterator[int] = count(1)
        self.heads: list[Head] = []

    def write(self) -> None:
        """Write everything anew, ready for the first layout."""
        shutil.rmtree(self._out, ignore_errors=True)
        for folder in ("pages", "pictures"):
            (self._out / folder).mkdir(parents=True)
        for template in sorted(path for path in self._templates.iterdir() if path.suffix in (".typ", ".svg")):
            shutil.copyfile(template, self._out / template.name)
        self.write_data({"book.json": self._data(), **FIRST})
        body = "".join(self._part(part) for part in self._guide.parts)
        imprint = self._guide.imprint
        about = self._opening(imprint) + self._include(imprint, imprint.section)
        front = f"#cover-page()\n#show: front-matter\n{about}#contents()\n#lists()\n"
        text = f"{_PREAMBLE}#show: book\n{front}#show: main-matter\n{body}#index()\n#report()\n"
        (self._out / MAIN).write_text(text, encoding="utf-8")
        (self._out / "cover-only.typ").write_text(f"{_PREAMBLE}#show: book\n#cover-page()\n", encoding="utf-8")

    def write_data(self, files: dict[str, Any]) -> None:
        """Write data files for the templates, by name."""
        for name, content in files.items():
            (self._out / name).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    def _part(self, part: Part) -> str:
        inside = [chapter for chapter in self._guide.chapters if chapter.part == part.number]
        opening = ""
        if part.title:
            self.heads.append(Head(f"part-{part.number}", "part", part.title))
            names = array([f"({string(each.number)}, {string(each.title)})" for each in inside if each.level == 2])
            label = string(self._guide.language.word("book.part", n=part.number))
            opening = call("part", label, string(part.title), names, id=string(f"part-{part.number}")) + "\n"
        return opening + "".join(self._chapter(chapter) for chapter in inside)

    def _chapter(self, chapter: Chapter) -> str:
        """Write a chapter's pages; return the markup that includes them."""
        opening = self._opening(chapter)
        body = "".join(self._include(chapter, entry) for entry in entries_in(chapter.section))
        return f"{opening}#dictionary[\n{body}]\n" if _is_dictionary(chapter) else f"{opening}{body}"

    def _opening(self, chapter: Chapter) -> str:
        self.heads.append(Head(chapter.id, "chapter", chapter.title))
        own = next(chapter.section.iter(*HEADINGS)).get("id")
        anchor = call("at", string(own)) if own else ""
        opens = chapter.level < 3 or _is_dictionary(chapter)
        if opens:
            self._numbers = count(1)
        looks = {"level": str(chapter.level), "number": string(chapter.number), "id": string(chapter.id), "opens": str(opens).lower()}
        return anchor + call("chapter", **looks, body=self._phrases.text(chapter.title)) + "\n"

    def _include(self, chapter: Chapter, section: Element) -> str:
        """Write one section of a chapter to a file of its own; return the markup that includes it."""
        name = str(section.get("id"))
        page = chapter.sources[name]
        writer = self._writer(page, in_entries=_is_dictionary(chapter))
        lines = [
            writer.heading(child, "entry-head", place=name) if has_class(child, "entry-name") else writer.block(child)
            for child in _body(section)
        ]
        self.heads += writer.heads
        (self._out / "pages" / f"{name}.typ").write_text(_PREAMBLE + "\n".join(f"{line}\n" for line in lines), encoding="utf-8")
        return f'#include "/pages/{name}.typ"\n'

    def _writer(self, page: TreePage, *, in_entries: bool) -> Blocks:
        guide, references = self._guide, CrossReferences()
        notes = Notes(page, guide.bibliography, guide.language, self._numbers, in_entries=in_entries)
        inline = Inline(page.staged.path, notes, references, self._phrases)
        return Blocks(inline, notes, references, Pictures(page, self._staged, self._out / "pictures"), guide.language)

    def _data(self) -> dict[str, Any]:
        """What the templates read: the language, its words and measures, the edition, and the lines of contents and lists by place."""
        guide = self._guide
        language, edition = guide.language, guide.facts.edition
        contents = {chapter.id: (chapter.number, chapter.title) for chapter in (guide.imprint, *guide.chapters)}
        contents |= {f"part-{part.number}": (language.word("book.part", n=part.number), part.title) for part in guide.parts}
        return {
            "language": language.code,
            "words": language.words.group("book"),
            "measures": {**language.book.model_dump(exclude={"imprint"}), "glue": "" if language.word_space else WORD_JOINER},
            "edition": {
                "title": edition.title[language.code],
                "description": edition.description[language.code],
                "editors": edition.editors[language.code],
                "version": edition.version,
                "license": edition.licence,
                "date": edition.date.first.isoformat(),
                "date_text": language.date(edition.date),
            },
            "other_titles": {code: edition.title[code] for code in guide.facts.languages if code != language.code},
            "contents": {**contents, INDEX: ("", language.word("book.index"))},
            "figures": {listed.id: (listed.number, listed.title) for listed in guide.numbering.figures},
            "tables": {listed.id: (listed.number, listed.title) for listed in guide.numbering.tables},
        }


def _is_dictionary(chapter: Chapter) -> bool:
    return chapter.id in _DICTIONARIES or has_class(chapter.section, "reference")


def _body(section: Element) -> list[Element]:
    """The blocks of a section without the title of a chapter, which the chapter itself sets."""
    title = next(section.iter(*HEADINGS), None)
    return [child for child in section if child is not title or has_class(child, "entry-name")]
