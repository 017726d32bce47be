"""Every record that has no page of its own is an entry of the page of its kind exactly once: links to it lead there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import KINDS
from scripts.load.models.kind import SharedPage
from scripts.load.notation import embeds_in
from scripts.load.page import Page
from scripts.load.problems import Fault, Problem
from scripts.load.views import resolve_view


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record that is not embedded as an entry on its page, or more than once."""
    for language, pages in guide.pages.items():
        for kind, model in KINDS.items():
            place = model.record_kind.page
            if not isinstance(place, SharedPage) or not guide.records.by_kind[kind]:
                continue
            if place.path not in pages:
                file = Path("docs") / language / f"{place.path}.md"
                yield Problem(file, 0, "", f"is missing; it shows the {kind}", f"write it with {{{{ entries {kind} }}}}")
                continue
            yield from _not_once(guide, kind, pages[place.path])


def _not_once(guide: Guide, kind: str, page: Page) -> Iterator[Problem]:
    counts: Counter[str] = Counter()
    for embed in embeds_in(page.body):
        if embed.view == "entries" and embed.subject == kind:
            with suppress(Fault):  # the rule “views” reports it, with its line
                counts.update(record.id for record in resolve_view(embed, guide).records)
    for record in guide.records.by_kind[kind].values():
        if counts[record.id] != 1:
            message = f"“{record.id}” is {counts[record.id]} times on {page.file}"
            yield guide.records.place(record).problem(message, f"embed it once there with {{{{ entries {kind} … }}}}")


RULE = Rule(
    title=("記録は一か所に一度だけ", "Entries appear once"),
    why=("記録へのリンクは、その記録が載る唯一の場所に導きます。", "A link to a record leads to the one place where the record is shown."),
    looks_at="records",
    check=check,
)
