"""Every record that has no page of its own stands exactly once on the page of its kind, where links to it lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from scripts.load.address import SHARED_PAGE
from scripts.load.guide import Guide
from scripts.load.notation import embeds_in
from scripts.load.problems import Problem
from scripts.load.select import SelectionError, select


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record that is not embedded as an entry on its page, or more than once."""
    for language, pages in guide.pages.items():
        for kind, path in SHARED_PAGE.items():
            if not guide.records.by_kind[kind]:
                continue
            if path not in pages:
                file = Path("docs") / language / f"{path}.md"
                yield Problem(file, 0, "", f"is missing; it is where {kind} stand", f"write it with {{{{ entries {kind} }}}}")
                continue
            counts: Counter[str] = Counter()
            for embed in embeds_in(pages[path].body):
                if embed.view == "entries" and embed.subject == kind:
                    try:
                        counts.update(record.id for record in select(guide.records, kind, embed.filters))
                    except SelectionError:
                        continue  # staging reports it, with its line
            for record in guide.records.by_kind[kind].values():
                if counts[record.id] != 1:
                    place = guide.records.place(record)
                    message = f"“{record.id}” stands {counts[record.id]} times on docs/{language}/{path}.md"
                    yield Problem(place.file, place.line(), "", message, f"embed it once there with {{{{ entries {kind} … }}}}")
