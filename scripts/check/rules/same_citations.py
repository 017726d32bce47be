"""Both languages of a section and of a record's text cite the same sources, and every section of prose cites at all."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import EMBED, RECORD, citations_in
from scripts.load.page import Section
from scripts.load.problems import Problem

CITE_NOTHING = (
    "about/",
    "api",
    "index",
    "data",
    "bibliography",
    "reference/",
    "timeline/",
    "glossary",
    "people",
    "corrections/",
    "developments/",
)
"""Pages that are about the guide itself, or introduce lists of records that cite for themselves."""
_A_PARAGRAPH = 120
"""Characters of prose from which on a section makes a claim that needs a source."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each section or text whose sources differ between the languages, or that states things without a source."""
    for first, second in guide.section_pairs:
        for one, other in ((first, second), (second, first)):
            for citation in sorted(set(citations_in(one.section.text)) - set(citations_in(other.section.text))):
                message = f"section “{other.section.id}” does not cite {citation}, as {one.page.file} does"
                yield Problem(other.page.file, other.section.line, "", message, "cite it in both")
        page, section = first
        if not citations_in(section.text) and not page.path.startswith(CITE_NOTHING) and _has_prose(section):
            message = f"section “{section.id}” cites nothing"
            yield Problem(page.file, section.line, "", message, "name its source with [@source#locator]")
    yield from _in_records(guide)


def _in_records(guide: Guide) -> Iterator[Problem]:
    first, *others = guide.languages
    for text in guide.bilingual_texts:
        cited = {language: set(citations_in(text.text[language])) for language in guide.languages}
        for other in others:
            for one, lacking in ((first, other), (other, first)):
                for citation in sorted(cited[one] - cited[lacking]):
                    message = f"does not cite {citation}, as the {guide.languages[one].english_name} does"
                    yield text.problem(lacking, message, "cite it in both")


def _has_prose(section: Section) -> bool:
    return len(EMBED.sub("", RECORD.sub("", section.text)).strip()) > _A_PARAGRAPH


RULE = Rule(
    title=("両言語で同じ出典", "The same citations in both languages"),
    why=(
        "どちらの言語の読者も、同じ記述の根拠を同じ出典で確かめられるようにします。",
        "Readers of either language can check a statement against the same sources.",
    ),
    looks_at="texts",
    check=check,
)
