"""Every record with a page of its own is named somewhere else: a page that only the index lists is not found."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.named import naming
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record with a page of its own that no other record, chart or page names."""
    named = naming(guide)
    for record in guide.records.all():
        if record.record_kind.has_own_pages and not named[record.reference]:
            hint = f"write [[{record.id}]] where a reader would look for it, or name it in related: of another record"
            yield guide.records.place(record).problem(f"nothing names “{record.id}”", hint, ("id",))


RULE = Rule(
    title=("どこからも指されない記録", "Records that nothing names"),
    why=(
        "どのページからもたどれない記録は、読者に見つけてもらえません。",
        "Readers come to a page from what they read; a record that nothing names is found by nobody.",
    ),
    looks_at="records",
    check=check,
)
