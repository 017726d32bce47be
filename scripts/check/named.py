"""What names what: the records and sources that fields, texts, charts and embedded views name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.models import Citation, Reference, Source
from scripts.load.notation import citations_in, embeds_in, records_in
from scripts.load.problems import Fault


def cited_sources(guide: Guide) -> set[str]:
    """Return the ids of the sources that a record, text or chart cites, and of those whose view something is."""
    cited = {citation.partition("#")[0] for text in guide.texts for citation in citations_in(text.text)}
    cited |= {citation.source for chart in guide.charts.values() for citation in chart.cites}
    for parts in guide.records.parts.values():
        cited |= {part.value.source for part in parts if isinstance(part.value, Citation)}
    named = naming(guide)
    return cited | {source.id for source in guide.records.of(Source) if source.reference in named}


def naming(guide: Guide) -> dict[str, set[str]]:
    """Return for each record, by its full reference, what names it: records, charts and pages other than itself.

    A page names a record in its prose, and where an embedded view picks it by its id.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for owner, reference in _names(guide):
        if owner != reference:
            found[reference].add(owner)
    return found


def _names(guide: Guide) -> Iterator[tuple[str, str]]:
    for owner, parts in guide.records.parts.items():
        for part in parts:
            if isinstance(part.value, Reference):
                yield owner, guide.records.target(part.value).reference
    for text in guide.texts:
        for found in records_in(text.text):
            try:
                yield text.owner, guide.records.find(found["record"]).reference
            except Fault:
                continue  # the rule “notation” reports it, with its line
    for pages in guide.pages.values():
        for page in pages.values():
            for embed in embeds_in(page.body):
                for record_id in (*embed.filters.get("ids", ()), *embed.filters.get("about", ())):
                    yield f"pages/{page.path}", f"{embed.subject}/{record_id}"
