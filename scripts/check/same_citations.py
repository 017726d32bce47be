"""All languages of a section cite the same sources, and every section of prose cites at all."""

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
    """Yield a problem for each section whose sources differ between two languages, or that states things without a source."""
    for pages in guide.pairs():
        names = [guide.languages[page.language].english_name for page in pages]
        for sections in zip(*(page.sections() for page in pages), strict=False):
            cited = [set(citations_in(section.text)) for section in sections]
            for here, there in ((1, 0), (0, 1)):
                for citation in sorted(cited[there] - cited[here]):
                    message = f"section “{sections[here].id}” does not cite {citation}, as the {names[there]} does"
                    yield Problem(pages[here].file, sections[here].line, "", message, "cite it in both")
            if not cited[0] and not pages[0].path.startswith(OWN_PAGES) and _has_prose(sections[0]):
                message, hint = f"section “{sections[0].id}” cites nothing", "say where it comes from with [@source#locator]"
                yield Problem(pages[0].file, sections[0].line, "", message, hint)


def _has_prose(section: Section) -> bool:
    return len(EMBED.sub("", RECORD.sub("", section.text)).strip()) > _A_PARAGRAPH
