"""Both languages of a section cite the same sources, and every section of prose cites at all."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.notation import EMBED, RECORD, citations_in
from scripts.load.page import Section
from scripts.load.problems import Problem

OWN_PAGES = ("about/", "index", "data", "bibliography", "reference/", "timeline/", "glossary", "people", "corrections/", "developments/")
"""Pages that speak of the guide itself, or introduce lists of records that cite for themselves."""
_A_PARAGRAPH = 120
"""Characters of prose from which on a section makes a claim that wants a source."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each section whose sources differ between the languages, or that states things without a source."""
    for path, japanese in guide.pages["ja"].items():
        english = guide.pages["en"].get(path)
        if english is None:
            continue
        for ja, en in zip(japanese.sections(), english.sections(), strict=False):
            in_japanese, in_english = set(citations_in(ja.text)), set(citations_in(en.text))
            for citation in sorted(in_japanese - in_english):
                yield Problem(
                    english.file, en.line, "", f"section “{en.id}” does not cite {citation}, as the Japanese does", "cite it in both"
                )
            for citation in sorted(in_english - in_japanese):
                yield Problem(
                    japanese.file, ja.line, "", f"section “{ja.id}” does not cite {citation}, as the English does", "cite it in both"
                )
            if not in_japanese and not path.startswith(OWN_PAGES) and _has_prose(ja):
                yield Problem(
                    japanese.file, ja.line, "", f"section “{ja.id}” cites nothing", "say where it comes from with [@source#locator]"
                )


def _has_prose(section: Section) -> bool:
    return len(EMBED.sub("", RECORD.sub("", section.text)).strip()) > _A_PARAGRAPH
